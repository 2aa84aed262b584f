package org.holdfast.contracts;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Identifies a dated snapshot of all caseloads. */
@Schema(type = SchemaType.STRING, format = "uuid", example = "0199f3a2-0000-7000-8000-000000160001")
public record CaseloadAuditId(@JsonValue UUID value) implements TypedId {

    public static CaseloadAuditId next() {
        return new CaseloadAuditId(TypedId.fresh());
    }
}
