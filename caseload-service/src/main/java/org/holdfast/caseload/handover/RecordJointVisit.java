package org.holdfast.caseload.handover;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.problem.Checked;
import org.holdfast.platform.problem.Consistent;
import org.holdfast.platform.problem.Findings;

/** Both workers saw the child together. */
@Schema(description = "Both workers saw the child together")
@Consistent
record RecordJointVisit(
        @Schema(description = "The day, today or before", example = "2026-12-02") @NotNull LocalDate on) implements Checked {

    @Override
    public void check(Findings findings) {
        if (on != null && on.isAfter(findings.today())) {
            findings.add("on", "in-the-future", "This day has not come yet");
        }
    }
}
