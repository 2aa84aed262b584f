package org.holdfast.contracts;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Identifies an assessment of a child and their family. */
@Schema(type = SchemaType.STRING, format = "uuid", example = "0199f3a2-0000-7000-8000-000000300001")
public record AssessmentId(@JsonValue UUID value) implements TypedId {

    public static AssessmentId next() {
        return new AssessmentId(TypedId.fresh());
    }
}
