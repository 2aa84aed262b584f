package org.holdfast.caseload.voice;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.problem.Checked;
import org.holdfast.platform.problem.Consistent;
import org.holdfast.platform.problem.Findings;

/** Says that the child was told what came of it. */
@Schema(description = "Says that the child was told what came of it")
@Consistent
record TellBack(
        @Schema(example = "2026-11-23") @NotNull LocalDate on,

        @Schema(
                description = "How, and what the child made of it",
                example = "I told Robin in the car. Robin cheered.",
                maxLength = 1000)
        @NotBlank @Size(max = 1000) String how)
        implements Checked {

    @Override
    public void check(Findings findings) {
        if (on != null && on.isAfter(findings.today())) {
            findings.add("on", "in-the-future", "This day has not come yet");
        }
    }
}
