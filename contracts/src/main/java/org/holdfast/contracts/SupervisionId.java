package org.holdfast.contracts;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Identifies one time of supervision. */
@Schema(type = SchemaType.STRING, format = "uuid", example = "0199f3a2-0000-7000-8000-000000240001")
public record SupervisionId(@JsonValue UUID value) implements TypedId {

    public static SupervisionId next() {
        return new SupervisionId(TypedId.fresh());
    }
}
