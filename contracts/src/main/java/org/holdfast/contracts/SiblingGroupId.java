package org.holdfast.contracts;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Identifies brothers and sisters whose cases belong together. */
@Schema(type = SchemaType.STRING, format = "uuid", example = "0199f3a2-0000-7000-8000-000000120001")
public record SiblingGroupId(@JsonValue UUID value) implements TypedId {

    public static SiblingGroupId next() {
        return new SiblingGroupId(TypedId.fresh());
    }
}
