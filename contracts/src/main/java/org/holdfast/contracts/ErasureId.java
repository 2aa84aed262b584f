package org.holdfast.contracts;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Identifies one erasure of what is held of a child. */
@Schema(type = SchemaType.STRING, format = "uuid", example = "0199f3a2-0000-7000-8000-000000090001")
public record ErasureId(@JsonValue UUID value) implements TypedId {

    public static ErasureId next() {
        return new ErasureId(TypedId.fresh());
    }
}
