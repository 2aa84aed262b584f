package org.holdfast.contracts;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Identifies what was decided at the front door about one child of a referral. */
@Schema(type = SchemaType.STRING, format = "uuid", example = "0199f3a2-0000-7000-8000-00000000d001")
public record DecisionId(@JsonValue UUID value) implements TypedId {

    public static DecisionId next() {
        return new DecisionId(TypedId.fresh());
    }
}
