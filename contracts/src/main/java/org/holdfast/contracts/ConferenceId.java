package org.holdfast.contracts;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Identifies an initial child protection conference. */
@Schema(type = SchemaType.STRING, format = "uuid", example = "0199f3a2-0000-7000-8000-000000330001")
public record ConferenceId(@JsonValue UUID value) implements TypedId {

    public static ConferenceId next() {
        return new ConferenceId(TypedId.fresh());
    }
}
