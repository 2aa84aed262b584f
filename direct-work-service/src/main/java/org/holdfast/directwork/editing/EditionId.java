package org.holdfast.directwork.editing;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.TypedId;

/** Identifies one version of a tool. */
@Schema(type = SchemaType.STRING, format = "uuid", example = "0199f3a2-0000-7000-8000-000000081001")
public record EditionId(@JsonValue UUID value) implements TypedId {

    static EditionId next() {
        return new EditionId(TypedId.fresh());
    }
}
