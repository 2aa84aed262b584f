package org.holdfast.caseload.casefile;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.ChildId;
import org.holdfast.platform.problem.Checked;
import org.holdfast.platform.problem.Consistent;
import org.holdfast.platform.problem.Findings;

/** Opens a case by hand, where no decision of the front door did. */
@Schema(description = "Opens a case by hand, where no decision of the front door did")
@Consistent
record OpenCase(
        @NotNull ChildId childId,
        @NotNull CaseType type,

        @Schema(description = "The day on which the council took the case on, today or before", example = "2026-11-20")
        @NotNull LocalDate on,

        @Schema(description = "Why it opens", example = "Transferred in by Marsh Council with a plan", maxLength = 1000)
        @NotBlank @Size(max = 1000) String reason)
        implements Checked {

    @Override
    public void check(Findings findings) {
        if (on != null && on.isAfter(findings.today())) {
            findings.add("on", "in-the-future", "This day has not come yet");
        }
    }
}
