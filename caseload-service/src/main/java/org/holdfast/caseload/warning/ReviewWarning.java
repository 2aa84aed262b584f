package org.holdfast.caseload.warning;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.problem.Checked;
import org.holdfast.platform.problem.Consistent;
import org.holdfast.platform.problem.Findings;

/** It still holds. */
@Schema(description = "The warning was looked at again, and still holds")
@Consistent
record ReviewWarning(
        @Schema(example = "Asked the family; nothing has changed.", maxLength = 2000) @NotBlank @Size(max = 2000) String finding,

        @Schema(description = "By when it is looked at next", example = "2027-05-20") @NotNull LocalDate reviewOn)
        implements Checked {

    @Override
    public void check(Findings findings) {
        ReviewDates.check(reviewOn, findings);
    }
}
