package org.holdfast.contracts;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Identifies that a child was asked about their social worker. */
@Schema(type = SchemaType.STRING, format = "uuid", example = "0199f3a2-0000-7000-8000-0000001c0001")
public record CheckInId(@JsonValue UUID value) implements TypedId {

    public static CheckInId next() {
        return new CheckInId(TypedId.fresh());
    }
}
