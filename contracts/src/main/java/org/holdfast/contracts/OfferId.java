package org.holdfast.contracts;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Identifies something offered to a young person who leaves care. */
@Schema(type = SchemaType.STRING, format = "uuid", example = "0199f3a2-0000-7000-8000-000000230001")
public record OfferId(@JsonValue UUID value) implements TypedId {

    public static OfferId next() {
        return new OfferId(TypedId.fresh());
    }
}
