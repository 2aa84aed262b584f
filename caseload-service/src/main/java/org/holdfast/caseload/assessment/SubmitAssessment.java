package org.holdfast.caseload.assessment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.problem.Checked;
import org.holdfast.platform.problem.Consistent;
import org.holdfast.platform.problem.Findings;
import org.jspecify.annotations.Nullable;

/** Hands an assessment in for its authorisation. */
@Schema(description = "Hands an assessment in: whether the child was seen, what stands behind it, and what follows")
@Consistent
record SubmitAssessment(
        @Schema(description = "When the child was last seen; absent where the child was not", example = "2026-12-01")
        @PastOrPresent @Nullable LocalDate seenOn,

        @Schema(description = "Whether the child was seen without parents or carers")
        boolean seenAlone,

        @Schema(
                description = "Why the child was not seen; needed where not",
                example = "Born while the assessment was under way",
                maxLength = 1000)
        @Size(max = 1000) @Nullable String notSeenReason,

        @Schema(description = "What stands behind it, in the census's codes; `21`, no factors identified, stands alone")
        @NotNull @Size(max = 41) List<@NotNull AssessmentFactor> factors,

        @NotNull AssessmentOutcome outcome,

        @Schema(
                description = "What was found, in words the family would recognise",
                example =
                        "Wren is well looked after by Nan. School mornings are hard, and everybody wants help with them.",
                maxLength = 20000)
        @NotBlank @Size(max = 20000) String analysis)
        implements Checked {

    @Override
    public void check(Findings findings) {
        if (seenOn == null && seenAlone) {
            findings.add("seenAlone", "not-seen", "A child who was not seen was not seen alone");
        }
        if (seenOn == null && notSeenReason == null) {
            findings.add("notSeenReason", "reason-needed", "Say why the child was not seen");
        }
        if (factors != null && factors.contains(AssessmentFactor.NONE_IDENTIFIED) && factors.size() > 1) {
            findings.add("factors", "stands-alone", "No factors identified (21) stands alone (census rule 8869)");
        }
        if (factors != null && factors.stream().distinct().count() < factors.size()) {
            findings.add("factors", "named-twice", "A factor is named once (census rule 8898)");
        }
    }
}
