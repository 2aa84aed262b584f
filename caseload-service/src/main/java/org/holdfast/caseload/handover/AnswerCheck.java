package org.holdfast.caseload.handover;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.problem.Checked;
import org.holdfast.platform.problem.Consistent;
import org.holdfast.platform.problem.Findings;
import org.jspecify.annotations.Nullable;

/** Answers a line of the checklist. */
@Schema(description = "Answers a line of the checklist: done, or not applicable with the reason")
@Consistent
record AnswerCheck(
        @NotNull ChecklistItem item,

        @Schema(description = "The day it was done, today or before", example = "2026-11-20") @NotNull LocalDate on,

        @Schema(
                description = "Why it does not apply; absent where it was done",
                example = "Wren has no brothers or sisters",
                maxLength = 1000)
        @Size(max = 1000) @Nullable String notApplicableReason)
        implements Checked {

    @Override
    public void check(Findings findings) {
        if (on != null && on.isAfter(findings.today())) {
            findings.add("on", "in-the-future", "This day has not come yet");
        }
    }
}
