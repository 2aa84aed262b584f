package org.holdfast.referral.frontdoor;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.problem.Checked;
import org.holdfast.platform.problem.Consistent;
import org.holdfast.platform.problem.Findings;
import org.jspecify.annotations.Nullable;

/** Why something was or will be late. */
@Consistent
@Schema(description = "Why something was late")
public record ExplainBreach(
        @NotNull ReferralClock clock,
        @NotNull BreachReason reason,

        @Schema(
                description = "Needed where the reason is OTHER",
                example = "The school was closed for half-term.",
                maxLength = 1000)
        @Size(max = 1000) @Nullable String note)
        implements Checked {

    @Override
    public void check(Findings findings) {
        if (reason == BreachReason.OTHER && (note == null || note.isBlank())) {
            findings.add("note", "note-needed", "Say what the reason was");
        }
    }

    @Override
    public String toString() {
        return "ExplainBreach[…]";
    }
}
