package org.holdfast.contracts;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Identifies one absence of a member of staff. */
@Schema(type = SchemaType.STRING, format = "uuid", example = "0199f3a2-0000-7000-8000-000000090001")
public record AbsenceId(@JsonValue UUID value) implements TypedId {

    public static AbsenceId next() {
        return new AbsenceId(TypedId.fresh());
    }
}
