package org.holdfast.contracts;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Identifies the change of one child's social worker, from the proposal to the last letter. */
@Schema(type = SchemaType.STRING, format = "uuid", example = "0199f3a2-0000-7000-8000-000000140001")
public record HandoverId(@JsonValue UUID value) implements TypedId {

    public static HandoverId next() {
        return new HandoverId(TypedId.fresh());
    }
}
