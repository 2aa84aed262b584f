package org.holdfast.caseload.handover;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.problem.Checked;
import org.holdfast.platform.problem.Consistent;
import org.holdfast.platform.problem.Findings;

/**
 * How the change goes, led by the child.
 *
 * @param childsPreference in the child's own words where there are some
 */
@Schema(description = "How the change goes, led by the child")
@Consistent
record PrepareHandover(
        @Schema(
                description = "How the child wants it to go, in the child's words; or why the child was not asked",
                example = "I want to show her my rabbits first.",
                maxLength = 2000)
        @NotBlank @Size(max = 2000) String childsPreference,

        @Schema(
                description = "Who tells the child, somebody the child knows",
                example = "Sasha, on the walk home",
                maxLength = 200)
        @NotBlank @Size(max = 200) String toldBy,

        @Schema(description = "The day on which the new worker is introduced", example = "2026-12-02") @NotNull LocalDate introductionOn,

        @Schema(description = "The day on which the worker from before says goodbye", example = "2026-12-11") @NotNull LocalDate endingOn)
        implements Checked {

    @Override
    public void check(Findings findings) {
        if (introductionOn != null && endingOn != null && endingOn.isBefore(introductionOn)) {
            findings.add("endingOn", "ending-before-introduction", "The goodbye comes after the introduction");
        }
    }
}
