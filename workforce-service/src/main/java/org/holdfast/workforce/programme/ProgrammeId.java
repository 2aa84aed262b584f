package org.holdfast.workforce.programme;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.TypedId;

/** Identifies one edition of a programme. */
@Schema(type = SchemaType.STRING, format = "uuid", example = "0199f3a2-0000-7000-8000-000000210001")
public record ProgrammeId(@JsonValue UUID value) implements TypedId {

    static ProgrammeId next() {
        return new ProgrammeId(TypedId.fresh());
    }
}
