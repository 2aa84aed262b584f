package org.holdfast.contracts;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Identifies a span of time in which somebody can take on less than their grade and hours allow. */
@Schema(type = SchemaType.STRING, format = "uuid", example = "0199f3a2-0000-7000-8000-000000110001")
public record ReductionId(@JsonValue UUID value) implements TypedId {

    public static ReductionId next() {
        return new ReductionId(TypedId.fresh());
    }
}
