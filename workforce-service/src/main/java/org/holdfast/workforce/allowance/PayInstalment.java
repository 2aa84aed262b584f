package org.holdfast.workforce.allowance;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.problem.Checked;
import org.holdfast.platform.problem.Consistent;
import org.holdfast.platform.problem.Findings;
import org.holdfast.workforce.calendar.PlausibleDay;

/** Says that an instalment was paid. */
@Consistent
@Schema(description = "Says that an instalment was paid")
record PayInstalment(
        @Schema(description = "Which one, from 1", example = "1") @Min(1) @Max(24) int number,

        @Schema(description = "The day, not ahead", example = "2026-10-28") @NotNull @PlausibleDay
        LocalDate on)
        implements Checked {

    @Override
    public void check(Findings findings) {
        if (on != null && on.isAfter(findings.today())) {
            findings.add("on", "ahead", "It is said that something was paid, once it was");
        }
    }
}
