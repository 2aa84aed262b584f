package org.holdfast.contracts;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Identifies a tool for direct work. */
@Schema(type = SchemaType.STRING, format = "uuid", example = "0199f3a2-0000-7000-8000-000000080001")
public record ToolId(@JsonValue UUID value) implements TypedId {

    public static ToolId next() {
        return new ToolId(TypedId.fresh());
    }
}
