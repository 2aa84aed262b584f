package org.holdfast.contracts;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Identifies a Signs of Safety mapping. */
@Schema(type = SchemaType.STRING, format = "uuid", example = "0199f3a2-0000-7000-8000-0000001f0001")
public record MappingId(@JsonValue UUID value) implements TypedId {

    public static MappingId next() {
        return new MappingId(TypedId.fresh());
    }
}
