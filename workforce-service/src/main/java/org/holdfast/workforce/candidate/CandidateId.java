package org.holdfast.workforce.candidate;

import com.fasterxml.jackson.annotation.JsonValue;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.TypedId;

/** Identifies a candidate. */
@Schema(type = SchemaType.STRING, format = "uuid", example = "0199f3a2-0000-7000-8000-0000002b0001")
public record CandidateId(@JsonValue UUID value) implements TypedId {

    static CandidateId next() {
        return new CandidateId(TypedId.fresh());
    }
}
