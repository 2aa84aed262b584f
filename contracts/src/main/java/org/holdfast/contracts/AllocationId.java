package org.holdfast.contracts;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Identifies one person's time in one role on one case. */
@Schema(type = SchemaType.STRING, format = "uuid", example = "0199f3a2-0000-7000-8000-0000000b0001")
public record AllocationId(@JsonValue UUID value) implements TypedId {

    public static AllocationId next() {
        return new AllocationId(TypedId.fresh());
    }
}
