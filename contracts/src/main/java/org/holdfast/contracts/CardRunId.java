package org.holdfast.contracts;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Identifies the printing of a team's cards. */
@Schema(type = SchemaType.STRING, format = "uuid", example = "0199f3a2-0000-7000-8000-0000001b0001")
public record CardRunId(@JsonValue UUID value) implements TypedId {

    public static CardRunId next() {
        return new CardRunId(TypedId.fresh());
    }
}
