package org.holdfast.contracts;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Identifies a partner agency: a school, a police force, a surgery, a family hub. */
@Schema(type = SchemaType.STRING, format = "uuid", example = "0199f3a2-0000-7000-8000-00000000a001")
public record AgencyId(@JsonValue UUID value) implements TypedId {

    public static AgencyId next() {
        return new AgencyId(TypedId.fresh());
    }
}
