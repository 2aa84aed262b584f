package org.holdfast.contracts;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Identifies one edition of what somebody says of themselves. */
@Schema(type = SchemaType.STRING, format = "uuid", example = "0199f3a2-0000-7000-8000-0000001a0001")
public record AboutMeId(@JsonValue UUID value) implements TypedId {

    public static AboutMeId next() {
        return new AboutMeId(TypedId.fresh());
    }
}
