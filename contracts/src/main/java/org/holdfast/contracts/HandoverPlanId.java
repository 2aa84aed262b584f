package org.holdfast.contracts;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Identifies several handovers that belong together, such as all of somebody who leaves. */
@Schema(type = SchemaType.STRING, format = "uuid", example = "0199f3a2-0000-7000-8000-000000150001")
public record HandoverPlanId(@JsonValue UUID value) implements TypedId {

    public static HandoverPlanId next() {
        return new HandoverPlanId(TypedId.fresh());
    }
}
