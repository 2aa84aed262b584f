package org.holdfast.contracts;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Identifies a strategy discussion. */
@Schema(type = SchemaType.STRING, format = "uuid", example = "0199f3a2-0000-7000-8000-000000310001")
public record StrategyDiscussionId(@JsonValue UUID value) implements TypedId {

    public static StrategyDiscussionId next() {
        return new StrategyDiscussionId(TypedId.fresh());
    }
}
