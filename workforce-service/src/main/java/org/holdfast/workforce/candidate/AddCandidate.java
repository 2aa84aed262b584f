package org.holdfast.workforce.candidate;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.TeamId;
import org.holdfast.platform.problem.Checked;
import org.holdfast.platform.problem.Consistent;
import org.holdfast.platform.problem.Findings;
import org.holdfast.workforce.calendar.PlausibleDay;
import org.holdfast.workforce.staff.Grade;

/** Records that somebody has applied. */
@Consistent
@Schema(description = "Records that somebody has applied")
record AddCandidate(
        @Schema(example = "Robin Ashdown", maxLength = 200) @NotBlank @Size(max = 200) String fullName,

        @Schema(description = "A team that is open, or planned and recruiting") @NotNull TeamId teamId,

        @Schema(description = "The grade they would have") @NotNull Grade grade,

        @Schema(description = "Share of full time, above 0 up to 1, to two decimals", example = "1")
        @NotNull @DecimalMin("0.01") @DecimalMax("1") @Digits(integer = 1, fraction = 2) BigDecimal fte,

        @NotNull CandidateSource source,

        @Schema(description = "Not ahead", example = "2026-09-21") @NotNull @PlausibleDay
        LocalDate appliedOn)
        implements Checked {

    @Override
    public void check(Findings findings) {
        if (appliedOn != null && appliedOn.isAfter(findings.today())) {
            findings.add("appliedOn", "ahead", "Who applies has applied");
        }
    }

    @Override
    public String toString() {
        return "AddCandidate[%s]".formatted(grade);
    }
}
