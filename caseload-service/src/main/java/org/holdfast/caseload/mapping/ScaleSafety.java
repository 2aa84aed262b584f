package org.holdfast.caseload.mapping;

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

/** Says how safe it is, from 0 to 10. */
@Schema(
        description =
                "Says how safe it is. 0: it is certain to happen again, so dangerous that the child cannot live there. 10: safe enough"
                        + " for the case to be closed")
@Consistent
record ScaleSafety(
        @Schema(example = "2026-11-19") @NotNull LocalDate on,
        @NotNull Rater rater,

        @Schema(description = "Which of them", example = "Nan", maxLength = 200) @Size(max = 200) @Nullable String who,

        @Schema(example = "4") @Min(0) @Max(10) int value,

        @Schema(
                description = "Why not less, why not more; word for word",
                example = "Because Nan comes now.",
                maxLength = 1000)
        @Size(max = 1000) @Nullable String why)
        implements Checked {

    @Override
    public void check(Findings findings) {
        if (on != null && on.isAfter(findings.today())) {
            findings.add("on", "in-the-future", "This day has not come yet");
        }
    }
}
