package org.holdfast.workforce.placement;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.problem.Checked;
import org.holdfast.platform.problem.Consistent;
import org.holdfast.platform.problem.Findings;
import org.holdfast.workforce.calendar.PlausibleDay;

/** Places a student with somebody who educates them in practice. */
@Consistent
@Schema(description = "Places a student with somebody who educates them in practice")
record PlaceStudent(
        @Schema(description = "On the register as a student or an apprentice") @NotNull WorkerId studentId,

        @NotNull UniversityId universityId,
        @NotNull TrainingRoute route,
        @NotNull PlacementKind kind,

        @Schema(description = "Takes full responsibility for teaching and assessing") @NotNull WorkerId educatorId,

        @Schema(description = "Days in practice", example = "100") @Min(1) @Max(250) int days,

        @Schema(description = "The first day", example = "2027-01-11") @NotNull @PlausibleDay
        LocalDate from,

        @Schema(description = "The last day as planned", example = "2027-06-18") @NotNull @PlausibleDay
        LocalDate until)
        implements Checked {

    @Override
    public void check(Findings findings) {
        if (from != null && until != null && until.isBefore(from)) {
            findings.add("until", "out-of-order", "The last day is the first day or a later one");
        }
    }
}
