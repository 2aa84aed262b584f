package org.holdfast.referral.earlyhelp;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.problem.Checked;
import org.holdfast.platform.problem.Consistent;
import org.holdfast.platform.problem.Findings;
import org.jspecify.annotations.Nullable;

/** Whether an agency takes a family on. */
@Consistent
@Schema(name = "AnswerEarlyHelpOffer", description = "Whether the agency takes the family on")
record AnswerOffer(
        @Schema(example = "true") boolean accepted,

        @Schema(description = "Needed where the agency cannot", example = "No room before half-term", maxLength = 2000)
        @Size(max = 2000) @Nullable String words)
        implements Checked {

    @Override
    public void check(Findings findings) {
        if (!accepted && (words == null || words.isBlank())) {
            findings.add("words", "reason-needed", "Say why, so that the front door finds the right one");
        }
    }

    @Override
    public String toString() {
        return "AnswerOffer[…]";
    }
}
