package org.holdfast.workforce.enrolment;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.TypedId;

/** Identifies a piece of evidence. */
@Schema(type = SchemaType.STRING, format = "uuid", example = "0199f3a2-0000-7000-8000-000000220001")
public record EvidenceId(@JsonValue UUID value) implements TypedId {

    static EvidenceId next() {
        return new EvidenceId(TypedId.fresh());
    }
}
