package org.holdfast.caseload.checkin;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.problem.Checked;
import org.holdfast.platform.problem.Consistent;
import org.holdfast.platform.problem.Findings;
import org.jspecify.annotations.Nullable;

/** Records what a child said about their social worker. */
@Schema(description = "Records what a child said about their social worker")
@Consistent
record MakeCheckIn(
        @Schema(example = "2026-11-19") @NotNull LocalDate on,
        @NotNull AskedAs askedAs,
        @NotNull HowAsked how,

        @Schema(description = "Do you know who your social worker is?") @NotNull Answer knows,

        @Schema(description = "Can you reach them?") @NotNull Answer canReach,

        @Schema(description = "Do you trust them?") @NotNull Answer trusts,

        @Schema(description = "How much, from 0 to 10, where the child was asked on a scale", example = "7")
        @Min(0) @Max(10) @Nullable Integer trustFromNoughtToTen,

        @Schema(
                description = "What the child said, word for word",
                example = "She is nice but she never rings.",
                maxLength = 2000)
        @Size(max = 2000) @Nullable String exactWords)
        implements Checked {

    @Override
    public void check(Findings findings) {
        if (on != null && on.isAfter(findings.today())) {
            findings.add("on", "in-the-future", "This day has not come yet");
        }
        if (knows == Answer.NOT_ASKED && canReach == Answer.NOT_ASKED && trusts == Answer.NOT_ASKED) {
            findings.add("knows", "nothing-asked", "A check-in asks at least one thing");
        }
    }
}
