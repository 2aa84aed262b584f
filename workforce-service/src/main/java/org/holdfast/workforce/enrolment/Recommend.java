package org.holdfast.workforce.enrolment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.WorkerId;
import org.holdfast.workforce.calendar.PlausibleDay;

/** The assessor says what the programme should come to. */
@Schema(description = "The assessor says what the programme should come to")
record Recommend(
        @NotNull Verdict verdict,

        @Schema(description = "When; not ahead", example = "2027-08-23") @NotNull @PlausibleDay
        LocalDate on,

        @Schema(example = "Meets the standard throughout; strongest in the child's voice.", maxLength = 10000)
        @NotBlank @Size(max = 10000) String grounds) {

    Recommendation made(WorkerId by, Instant now) {
        return new Recommendation(verdict, on, grounds, by, now);
    }
}
