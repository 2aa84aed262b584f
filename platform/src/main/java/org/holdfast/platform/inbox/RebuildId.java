package org.holdfast.platform.inbox;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.TypedId;

/** Identifies one reading of a state topic from its beginning. */
@Schema(type = SchemaType.STRING, format = "uuid", example = "0199f3a2-0000-7000-8000-000000060001")
public record RebuildId(@JsonValue UUID value) implements TypedId {

    static RebuildId next() {
        return new RebuildId(TypedId.fresh());
    }
}
