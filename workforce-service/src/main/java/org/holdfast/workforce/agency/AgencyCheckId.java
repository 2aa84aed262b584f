package org.holdfast.workforce.agency;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.TypedId;

/** Identifies a check against the agency rules. */
@Schema(type = SchemaType.STRING, format = "uuid", example = "0199f3a2-0000-7000-8000-0000002a0001")
public record AgencyCheckId(@JsonValue UUID value) implements TypedId {

    static AgencyCheckId next() {
        return new AgencyCheckId(TypedId.fresh());
    }
}
