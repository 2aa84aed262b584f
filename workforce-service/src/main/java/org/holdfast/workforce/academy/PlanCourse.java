package org.holdfast.workforce.academy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.problem.Checked;
import org.holdfast.platform.problem.Consistent;
import org.holdfast.platform.problem.Findings;
import org.holdfast.workforce.calendar.PlausibleDay;

/** Says when a course is held, where, and for how many. */
@Consistent
@Schema(description = "Says when a course is held, where, and for how many")
record PlanCourse(
        @NotNull CourseId courseId,

        @Schema(description = "The first day", example = "2027-01-18") @NotNull @PlausibleDay
        LocalDate startsOn,

        @Schema(description = "The last day", example = "2027-01-22") @NotNull @PlausibleDay
        LocalDate endsOn,

        @Schema(description = "A place, or where to join from", example = "Virtual academy, room 2", maxLength = 200)
        @NotBlank @Size(max = 200) String place,

        @Schema(description = "How many there is room for", example = "16") @Min(1) @Max(500) int capacity)
        implements Checked {

    @Override
    public void check(Findings findings) {
        if (startsOn != null && endsOn != null && endsOn.isBefore(startsOn)) {
            findings.add("endsOn", "no-period", "The last day follows the first");
        }
    }
}
