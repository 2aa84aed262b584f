package org.holdfast.workforce.placement;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.problem.Checked;
import org.holdfast.platform.problem.Consistent;
import org.holdfast.platform.problem.Findings;
import org.holdfast.workforce.calendar.PlausibleDay;

/** Says what a placement came to. */
@Consistent
@Schema(description = "Says what a placement came to")
record EndPlacement(
        @NotNull PlacementOutcome outcome,

        @Schema(description = "The last day, not ahead", example = "2026-06-18") @NotNull @PlausibleDay
        LocalDate on)
        implements Checked {

    @Override
    public void check(Findings findings) {
        if (on != null && on.isAfter(findings.today())) {
            findings.add("on", "ahead", "What a placement came to is known once it is over");
        }
    }
}
