package org.holdfast.referral.family;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.TypedId;

/** Identifies the time for which somebody lives in a household. */
@Schema(type = SchemaType.STRING, format = "uuid", example = "0199f3a2-0000-7000-8000-0000000a0001")
public record ResidenceId(@JsonValue UUID value) implements TypedId {

    public static ResidenceId next() {
        return new ResidenceId(TypedId.fresh());
    }
}
