package org.holdfast.workforce.placement;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.TypedId;

/** Identifies the placement of a student. */
@Schema(type = SchemaType.STRING, format = "uuid", example = "0199f3a2-0000-7000-8000-0000002c0101")
public record PlacementId(@JsonValue UUID value) implements TypedId {

    static PlacementId next() {
        return new PlacementId(TypedId.fresh());
    }
}
