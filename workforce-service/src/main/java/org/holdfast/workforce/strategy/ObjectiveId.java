package org.holdfast.workforce.strategy;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.TypedId;

/** Identifies an objective of the workforce strategy. */
@Schema(type = SchemaType.STRING, format = "uuid", example = "0199f3a2-0000-7000-8000-0000002c0001")
public record ObjectiveId(@JsonValue UUID value) implements TypedId {

    static ObjectiveId next() {
        return new ObjectiveId(TypedId.fresh());
    }
}
