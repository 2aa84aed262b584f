package org.holdfast.workforce.secondment;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.problem.Checked;
import org.holdfast.platform.problem.Consistent;
import org.holdfast.platform.problem.Findings;
import org.holdfast.workforce.calendar.PlausibleDay;
import org.jspecify.annotations.Nullable;

/** Seconds somebody for a time. */
@Consistent
@Schema(name = "SecondStaff", description = "Seconds somebody for a time")
record Second(
        @NotNull SecondmentPurpose purpose,

        @Schema(description = "The first day", example = "2027-01-04") @NotNull @PlausibleDay
        LocalDate from,

        @Schema(description = "The last day; 24 months at most", example = "2027-12-31") @NotNull @PlausibleDay
        LocalDate until,

        @Schema(example = "Mentors the September cohort", maxLength = 1000) @Size(max = 1000) @Nullable String note)
        implements Checked {

    private static final int LONGEST_MONTHS = 24;

    @Override
    public void check(Findings findings) {
        if (from != null && until != null && (until.isBefore(from) || until.isAfter(from.plusMonths(LONGEST_MONTHS)))) {
            findings.add("until", "no-period", "The last day follows the first, by 24 months at most");
        }
    }
}
