package org.holdfast.caseload.warning;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.problem.Checked;
import org.holdfast.platform.problem.Consistent;
import org.holdfast.platform.problem.Findings;

/** Warns whoever opens the case. */
@Schema(description = "Warns whoever opens the case")
@Consistent
record WriteWarning(
        @NotNull WarningType type,

        @Schema(example = "Do not tell the father's family where Wren lives.", maxLength = 2000)
        @NotBlank @Size(max = 2000) String text,

        @Schema(description = "By when somebody asks whether it still holds: within a year", example = "2027-02-20")
        @NotNull LocalDate reviewOn)
        implements Checked {

    @Override
    public void check(Findings findings) {
        ReviewDates.check(reviewOn, findings);
    }
}
