package org.holdfast.contracts;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Identifies one submission to the front door, about one or more children. */
@Schema(type = SchemaType.STRING, format = "uuid", example = "0199f3a2-0000-7000-8000-00000000f001")
public record ReferralId(@JsonValue UUID value) implements TypedId {

    public static ReferralId next() {
        return new ReferralId(TypedId.fresh());
    }
}
