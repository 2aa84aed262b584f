package org.holdfast.referral.erasure;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.TypedId;

/** Identifies one legal hold. */
@Schema(type = SchemaType.STRING, format = "uuid", example = "0199f3a2-0000-7000-8000-000000091001")
public record LegalHoldId(@JsonValue UUID value) implements TypedId {

    public static LegalHoldId next() {
        return new LegalHoldId(TypedId.fresh());
    }
}
