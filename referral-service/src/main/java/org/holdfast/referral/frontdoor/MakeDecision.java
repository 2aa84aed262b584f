package org.holdfast.referral.frontdoor;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.ChildId;
import org.holdfast.platform.national.PrimaryNeed;
import org.holdfast.platform.problem.Checked;
import org.holdfast.platform.problem.Consistent;
import org.holdfast.platform.problem.Findings;
import org.jspecify.annotations.Nullable;

/**
 * A decision about one child of a referral (Working Together 2023: within one working day).
 *
 * @param level of need, 1 universal to 4 statutory
 * @param urgent the case opens at once, and the authorisation follows
 */
@Consistent
@Schema(description = "A decision about one child of the referral. It stands once somebody else has authorised it.")
public record MakeDecision(
        @NotNull ChildId childId,
        @NotNull Outcome outcome,

        @Schema(description = "Level of need, 1 universal to 4 statutory", example = "3") @Min(1) @Max(4) int level,

        @Schema(
                description = "Why, in words the child could read one day",
                example = "Robin is worried at home and Mum asks for help with her drinking.",
                maxLength = 4000)
        @NotBlank @Size(max = 4000) String rationale,

        @Schema(description = "Why children's services are asked to help; without it, a case opens with N0, not stated")
        @Nullable PrimaryNeed primaryNeed,

        @Schema(description = "The case opens at once and the authorisation follows", example = "false")
        boolean urgent)
        implements Checked {

    /** A census asks for one wherever children's services go on (rule 8610). */
    @Nullable PrimaryNeed need() {
        return primaryNeed == null && outcome.opensCase() ? PrimaryNeed.NOT_STATED : primaryNeed;
    }

    @Override
    public String toString() {
        return "MakeDecision[…]";
    }

    @Override
    public void check(Findings findings) {
        if (outcome == null) {
            return;
        }
        if (level < outcome.lowestLevel() || level > outcome.highestLevel()) {
            findings.add(
                    "level",
                    "threshold",
                    "%s answers a need of level %d to %d"
                            .formatted(outcome, outcome.lowestLevel(), outcome.highestLevel()));
        }
        if (urgent && !outcome.opensCase()) {
            findings.add("urgent", "nothing-urgent", "Only what opens a case can be urgent");
        }
    }
}
