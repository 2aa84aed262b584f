package org.holdfast.contracts;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Identifies a plan of direct work with one child. */
@Schema(type = SchemaType.STRING, format = "uuid", example = "0199f3a2-0000-7000-8000-000000070001")
public record WorkPlanId(@JsonValue UUID value) implements TypedId {

    public static WorkPlanId next() {
        return new WorkPlanId(TypedId.fresh());
    }
}
