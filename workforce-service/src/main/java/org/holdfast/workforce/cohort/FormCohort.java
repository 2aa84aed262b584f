package org.holdfast.workforce.cohort;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.problem.Checked;
import org.holdfast.platform.problem.Consistent;
import org.holdfast.platform.problem.Findings;
import org.holdfast.workforce.calendar.PlausibleDay;

/** Brings people together who learn together for a time. */
@Consistent
@Schema(description = "Brings people together who learn together for a time")
record FormCohort(
        @Schema(example = "Newly qualified, autumn 2026", maxLength = 200) @NotBlank @Size(max = 200) String name,

        @Schema(description = "The first meeting; the others follow every month", example = "2026-09-10")
        @NotNull @PlausibleDay
        LocalDate firstOn,

        @Schema(description = "How many meetings", example = "12") @Min(1) @Max(36) int meetings,

        @Schema(description = "Who work here, whatever the grade") @NotEmpty @Size(max = 200) List<@NotNull WorkerId> workerIds)
        implements Checked {

    @Override
    public void check(Findings findings) {
        if (workerIds != null && !workerIds.stream().allMatch(new HashSet<>()::add)) {
            findings.add("workerIds", "named-twice", "Each person is named once");
        }
    }
}
