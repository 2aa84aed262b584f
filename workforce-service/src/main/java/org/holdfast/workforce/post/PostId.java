package org.holdfast.workforce.post;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.TypedId;

/** Identifies a post. */
@Schema(type = SchemaType.STRING, format = "uuid", example = "0199f3a2-0000-7000-8000-000000290001")
public record PostId(@JsonValue UUID value) implements TypedId {

    static PostId next() {
        return new PostId(TypedId.fresh());
    }
}
