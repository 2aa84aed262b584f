package org.holdfast.contracts;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Identifies a promise to call somebody back. */
@Schema(type = SchemaType.STRING, format = "uuid", example = "0199f3a2-0000-7000-8000-0000001e0001")
public record CallBackId(@JsonValue UUID value) implements TypedId {

    public static CallBackId next() {
        return new CallBackId(TypedId.fresh());
    }
}
