package org.holdfast.contracts;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Identifies a plan of early help for a child. */
@Schema(type = SchemaType.STRING, format = "uuid", example = "0199f3a2-0000-7000-8000-00000000e101")
public record EarlyHelpPlanId(@JsonValue UUID value) implements TypedId {

    public static EarlyHelpPlanId next() {
        return new EarlyHelpPlanId(TypedId.fresh());
    }
}
