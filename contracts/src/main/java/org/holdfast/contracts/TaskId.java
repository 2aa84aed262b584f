package org.holdfast.contracts;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Identifies something that someone must do. */
@Schema(type = SchemaType.STRING, format = "uuid", example = "0199f3a2-0000-7000-8000-0000000a0001")
public record TaskId(@JsonValue UUID value) implements TypedId {

    public static TaskId next() {
        return new TaskId(TypedId.fresh());
    }
}
