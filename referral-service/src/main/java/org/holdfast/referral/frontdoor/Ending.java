package org.holdfast.referral.frontdoor;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.ReferralId;
import org.holdfast.contracts.WorkerId;
import org.jspecify.annotations.Nullable;

/** Why a referral ended without a decision. */
@Embeddable
@Schema(name = "ReferralEnding", description = "Why the referral ended without a decision")
record Ending(
        @Column(name = "ending_reason") @Schema(example = "Sent twice by mistake", maxLength = 2000)
        String reason,

        @Column(name = "ended_by") WorkerId endedBy,

        @Column(name = "ended_at") @Schema(example = "2026-11-20T11:00:00Z")
        Instant endedAt,

        @Schema(description = "The referral it is a duplicate of") @Column(name = "duplicate_of") @Nullable ReferralId duplicateOf) {

    @Override
    public String toString() {
        return "Ending[…]";
    }
}
