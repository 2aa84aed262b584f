package org.holdfast.workforce.skill;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.TypedId;

/** Identifies that somebody leads practice in something. */
@Schema(type = SchemaType.STRING, format = "uuid", example = "0199f3a2-0000-7000-8000-000000280001")
public record PracticeLeadId(@JsonValue UUID value) implements TypedId {

    static PracticeLeadId next() {
        return new PracticeLeadId(TypedId.fresh());
    }
}
