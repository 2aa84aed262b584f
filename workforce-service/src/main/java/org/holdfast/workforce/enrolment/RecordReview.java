package org.holdfast.workforce.enrolment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.WorkerId;
import org.holdfast.workforce.calendar.PlausibleDay;

/** Records a review that was held. */
@Schema(description = "Records a review that was held")
record RecordReview(
        @Schema(description = "Which review of the programme", example = "THREE_MONTHS", maxLength = 30)
        @NotNull @Size(max = 30) String code,

        @Schema(description = "When it was held; not ahead", example = "2026-12-04") @NotNull @PlausibleDay
        LocalDate on,

        @NotNull Progress progress,

        @Schema(
                description = "What was said and agreed",
                example = "Confident in direct work; court writing comes next, with a model statement.",
                maxLength = 10000)
        @NotBlank @Size(max = 10000) String summary) {

    HeldReview held(WorkerId by, Instant now) {
        return new HeldReview(code, on, progress, summary, by, now);
    }
}
