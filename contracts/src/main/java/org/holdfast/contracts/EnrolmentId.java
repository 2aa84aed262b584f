package org.holdfast.contracts;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Identifies one person's time on a programme. */
@Schema(type = SchemaType.STRING, format = "uuid", example = "0199f3a2-0000-7000-8000-000000200001")
public record EnrolmentId(@JsonValue UUID value) implements TypedId {

    public static EnrolmentId next() {
        return new EnrolmentId(TypedId.fresh());
    }
}
