package org.holdfast.contracts;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Identifies a warning that whoever opens a case must see. */
@Schema(type = SchemaType.STRING, format = "uuid", example = "0199f3a2-0000-7000-8000-000000130001")
public record WarningNoteId(@JsonValue UUID value) implements TypedId {

    public static WarningNoteId next() {
        return new WarningNoteId(TypedId.fresh());
    }
}
