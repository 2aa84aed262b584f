package org.holdfast.contracts;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Identifies a change of structure that is thought about. */
@Schema(type = SchemaType.STRING, format = "uuid", example = "0199f3a2-0000-7000-8000-000000190001")
public record RestructureId(@JsonValue UUID value) implements TypedId {

    public static RestructureId next() {
        return new RestructureId(TypedId.fresh());
    }
}
