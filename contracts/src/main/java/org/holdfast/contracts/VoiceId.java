package org.holdfast.contracts;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Identifies something that a child said. */
@Schema(type = SchemaType.STRING, format = "uuid", example = "0199f3a2-0000-7000-8000-0000001d0001")
public record VoiceId(@JsonValue UUID value) implements TypedId {

    public static VoiceId next() {
        return new VoiceId(TypedId.fresh());
    }
}
