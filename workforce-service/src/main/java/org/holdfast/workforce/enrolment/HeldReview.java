package org.holdfast.workforce.enrolment;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.WorkerId;

/** A review that was held. */
@Schema(description = "A review that was held")
record HeldReview(
        @Schema(example = "THREE_MONTHS", maxLength = 30) String code,

        @Schema(example = "2026-12-04") LocalDate on,
        Progress progress,

        @Schema(
                example = "Confident in direct work; court writing comes next, with a model statement.",
                maxLength = 10000)
        String summary,

        WorkerId recordedBy,
        @Schema(example = "2026-12-04T15:00:00Z") Instant recordedAt) {

    @Override
    public String toString() {
        return "HeldReview[" + code + "]";
    }
}
