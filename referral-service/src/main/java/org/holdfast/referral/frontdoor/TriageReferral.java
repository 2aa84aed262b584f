package org.holdfast.referral.frontdoor;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.problem.Checked;
import org.holdfast.platform.problem.Consistent;
import org.holdfast.platform.problem.Findings;
import org.holdfast.referral.clock.Rag;

/** How serious a referral is, and why. */
@Consistent
@Schema(description = "How serious the referral is and how fast partners' information is needed, with the reasons")
public record TriageReferral(
        @Schema(description = "Level of need, 1 universal to 4 statutory", example = "3") @Min(1) @Max(4) int level,

        @NotNull Rag rag,

        @Schema(description = "What may stand behind the worry") @NotEmpty @Size(max = 42) List<@NotNull AssessmentFactor> factors,

        @Schema(
                description = "Why, in words the child could read one day",
                example = "Robin says the shouting is worse since half-term, and Mum asks for help.",
                maxLength = 4000)
        @NotBlank @Size(max = 4000) String reasons)
        implements Checked {

    @Override
    public void check(Findings findings) {
        if (factors == null) {
            return;
        }
        if (factors.contains(AssessmentFactor.NONE_IDENTIFIED) && factors.size() > 1) {
            findings.add("factors", "factor-alone", "21 says that there is no factor, so it stands alone (rule 8869)");
        }
        if (factors.stream().distinct().count() < factors.size()) {
            findings.add("factors", "factor-twice", "A factor is named once (rule 8898)");
        }
    }

    @Override
    public String toString() {
        return "TriageReferral[…]";
    }
}
