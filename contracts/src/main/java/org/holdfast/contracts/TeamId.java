package org.holdfast.contracts;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Identifies a team under one practice supervisor. */
@Schema(type = SchemaType.STRING, format = "uuid", example = "0199f3a2-0000-7000-8000-0000000d0001")
public record TeamId(@JsonValue UUID value) implements TypedId {

    public static TeamId next() {
        return new TeamId(TypedId.fresh());
    }
}
