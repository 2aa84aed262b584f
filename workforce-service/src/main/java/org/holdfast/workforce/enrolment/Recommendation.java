package org.holdfast.workforce.enrolment;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.WorkerId;

/** What the assessor recommends. */
@Schema(description = "What the assessor recommends")
record Recommendation(
        Verdict verdict,
        @Schema(example = "2027-08-23") LocalDate on,

        @Schema(example = "Meets the standard throughout; strongest in the child's voice.", maxLength = 10000)
        String grounds,

        WorkerId assessorId,
        @Schema(example = "2027-08-23T15:00:00Z") Instant recordedAt) {

    @Override
    public String toString() {
        return "Recommendation[" + verdict + "]";
    }
}
