package org.holdfast.workforce.academy;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.TypedId;

/** Identifies a course. */
@Schema(type = SchemaType.STRING, format = "uuid", example = "0199f3a2-0000-7000-8000-000000260001")
public record CourseId(@JsonValue UUID value) implements TypedId {

    static CourseId next() {
        return new CourseId(TypedId.fresh());
    }
}
