package org.holdfast.referral.earlyhelp;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.problem.Checked;
import org.holdfast.platform.problem.Consistent;
import org.holdfast.platform.problem.Findings;
import org.jspecify.annotations.Nullable;

/** What the family says to the offer. */
@Consistent
@Schema(name = "StartEarlyHelp", description = "What the family says to the offer; early help needs its agreement")
record StartHelp(
        @Schema(description = "Whether the family agrees", example = "true")
        boolean agreed,

        @Schema(description = "Who leads, where the family agrees", example = "Ada Marsh", maxLength = 200)
        @Size(max = 200) @Nullable String leadPractitioner,

        @Schema(description = "When the assessment begins, where the family agrees", example = "2026-11-24") @Nullable LocalDate assessmentStartsOn,

        @Schema(description = "When to look at how it goes", example = "2026-12-22") @Nullable LocalDate firstReviewOn)
        implements Checked {

    @Override
    public void check(Findings findings) {
        if (!agreed) {
            return;
        }
        if (leadPractitioner == null || leadPractitioner.isBlank()) {
            findings.add("leadPractitioner", "lead-needed", "A family knows who leads");
        }
        if (assessmentStartsOn == null) {
            findings.add("assessmentStartsOn", "start-needed", "Say when the assessment begins");
        }
        if (firstReviewOn == null || (assessmentStartsOn != null && firstReviewOn.isBefore(assessmentStartsOn))) {
            findings.add("firstReviewOn", "review-needed", "Say when to look at how it goes, after the start");
        }
    }

    @Override
    public String toString() {
        return "StartHelp[…]";
    }
}
