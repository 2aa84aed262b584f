package org.holdfast.contracts;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Identifies one breaking of the glass: a time-limited, reasoned look at a child's record. */
@Schema(type = SchemaType.STRING, format = "uuid", example = "0199f3a2-0000-7000-8000-000000050001")
public record AccessGrantId(@JsonValue UUID value) implements TypedId {

    public static AccessGrantId next() {
        return new AccessGrantId(TypedId.fresh());
    }
}
