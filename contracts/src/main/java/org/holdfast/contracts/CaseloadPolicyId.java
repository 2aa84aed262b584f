package org.holdfast.contracts;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Identifies one version of the caseload policy. */
@Schema(type = SchemaType.STRING, format = "uuid", example = "0199f3a2-0000-7000-8000-000000100001")
public record CaseloadPolicyId(@JsonValue UUID value) implements TypedId {

    public static CaseloadPolicyId next() {
        return new CaseloadPolicyId(TypedId.fresh());
    }
}
