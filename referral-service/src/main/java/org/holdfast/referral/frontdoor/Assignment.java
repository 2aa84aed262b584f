package org.holdfast.referral.frontdoor;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.TeamId;
import org.holdfast.contracts.WorkerId;
import org.jspecify.annotations.Nullable;

/** Who has looked after a referral, since when. */
@Embeddable
@Schema(name = "ReferralAssignment", description = "Who looks after the referral, since when")
public record Assignment(
        @Nullable WorkerId workerId,
        @Nullable TeamId teamId,

        @Schema(example = "Knows the family", maxLength = 1000) @Nullable String reason,

        @Schema(description = "Absent where the open case of a child sent it to its team") @Nullable WorkerId assignedBy,

        @Schema(example = "2026-11-20T10:00:00Z") Instant assignedAt) {

    @Override
    public String toString() {
        return "Assignment[…]";
    }
}
