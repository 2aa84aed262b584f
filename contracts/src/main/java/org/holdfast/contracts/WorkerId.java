package org.holdfast.contracts;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Identifies a person who works for the council's children's services. */
@Schema(type = SchemaType.STRING, format = "uuid", example = "0199f3a2-0000-7000-8000-0000000e0001")
public record WorkerId(@JsonValue UUID value) implements TypedId {

    public static WorkerId next() {
        return new WorkerId(TypedId.fresh());
    }
}
