package org.holdfast.caseload.workload;

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

/** Takes part of somebody's limit away for a time. */
@Schema(description = "Takes part of somebody's limit away for a time")
@Consistent
record ReduceCaseload(
        @NotNull ReductionReason reason,

        @Schema(description = "Of the usual limit that is taken away", example = "20") @Min(1) @Max(100) int percent,

        @Schema(description = "The first day", example = "2026-11-20") @NotNull LocalDate from,

        @Schema(description = "The last day, absent while it is not known", example = "2027-05-19") @Nullable LocalDate until,

        @Schema(example = "Agreed at supervision", maxLength = 1000) @Size(max = 1000) @Nullable String note)
        implements Checked {

    @Override
    public void check(Findings findings) {
        if (from != null && until != null && until.isBefore(from)) {
            findings.add("until", "ends-before-it-begins", "The last day lies before the first");
        }
    }
}
