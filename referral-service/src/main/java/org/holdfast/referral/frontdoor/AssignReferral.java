package org.holdfast.referral.frontdoor;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.TeamId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.problem.Checked;
import org.holdfast.platform.problem.Consistent;
import org.holdfast.platform.problem.Findings;
import org.jspecify.annotations.Nullable;

/** Who looks after a referral now: a person, a team, or a person of a team. */
@Consistent
@Schema(description = "Who looks after the referral now: a person, a team, or both")
public record AssignReferral(
        @Schema(description = "Your own id to take it") @Nullable WorkerId workerId,

        @Nullable TeamId teamId,

        @Schema(example = "Knows the family", maxLength = 1000) @Size(max = 1000) @Nullable String reason)
        implements Checked {

    @Override
    public void check(Findings findings) {
        if (workerId == null && teamId == null) {
            findings.add("workerId", "somebody-needed", "Name a person, a team, or both");
        }
    }

    @Override
    public String toString() {
        return "AssignReferral[…]";
    }
}
