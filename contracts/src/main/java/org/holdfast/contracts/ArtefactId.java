package org.holdfast.contracts;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Identifies a picture of something that a child made. */
@Schema(type = SchemaType.STRING, format = "uuid", example = "0199f3a2-0000-7000-8000-0000000b0001")
public record ArtefactId(@JsonValue UUID value) implements TypedId {

    public static ArtefactId next() {
        return new ArtefactId(TypedId.fresh());
    }
}
