package org.holdfast.workforce.cohort;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.TypedId;

/** Identifies a cohort. */
@Schema(type = SchemaType.STRING, format = "uuid", example = "0199f3a2-0000-7000-8000-0000002d0001")
public record CohortId(@JsonValue UUID value) implements TypedId {

    static CohortId next() {
        return new CohortId(TypedId.fresh());
    }
}
