package org.holdfast.caseload.survey;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.problem.Checked;
import org.holdfast.platform.problem.Consistent;
import org.holdfast.platform.problem.Findings;

/** Plans a survey. */
@Schema(description = "Plans a survey")
@Consistent
record PlanSurvey(
        @Schema(example = "Our lives, our social workers", maxLength = 200) @NotBlank @Size(max = 200) String title,

        @Schema(example = "2026-11-02") @NotNull LocalDate opensOn,

        @Schema(description = "The last day", example = "2026-11-30") @NotNull LocalDate closesOn)
        implements Checked {

    @Override
    public void check(Findings findings) {
        if (opensOn != null && closesOn != null && closesOn.isBefore(opensOn)) {
            findings.add("closesOn", "before-opening", "A survey closes on or after the day on which it opens");
        }
    }
}
