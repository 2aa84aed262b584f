package org.holdfast.contracts;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Identifies something that a worker learned with a tool and shares. */
@Schema(type = SchemaType.STRING, format = "uuid", example = "0199f3a2-0000-7000-8000-0000000c0001")
public record PracticeNoteId(@JsonValue UUID value) implements TypedId {

    public static PracticeNoteId next() {
        return new PracticeNoteId(TypedId.fresh());
    }
}
