package org.holdfast.contracts;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Identifies what changed because of direct work. */
@Schema(type = SchemaType.STRING, format = "uuid", example = "0199f3a2-0000-7000-8000-0000000f0001")
public record OutcomeId(@JsonValue UUID value) implements TypedId {

    public static OutcomeId next() {
        return new OutcomeId(TypedId.fresh());
    }
}
