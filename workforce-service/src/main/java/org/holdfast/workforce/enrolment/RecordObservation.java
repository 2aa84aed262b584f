package org.holdfast.workforce.enrolment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.WorkerId;
import org.holdfast.workforce.calendar.PlausibleDay;

/** Records what somebody saw who came along. */
@Schema(description = "Records what somebody saw who came along to work with a child or family")
record RecordObservation(
        @Schema(description = "When; not ahead", example = "2026-11-12") @NotNull @PlausibleDay
        LocalDate on,

        @Schema(
                description = "At what, without names",
                example = "Home visit, first session on wishes and feelings",
                maxLength = 500)
        @NotBlank @Size(max = 500) String occasion,

        @Schema(example = "Let the silence last until the child went on.", maxLength = 10000)
        @NotBlank @Size(max = 10000) String wentWell,

        @Schema(example = "Say at the start how long the visit will be.", maxLength = 10000)
        @NotBlank @Size(max = 10000) String workOn) {

    Observation seen(WorkerId by, Instant now) {
        return new Observation(on, occasion, wentWell, workOn, by, now);
    }
}
