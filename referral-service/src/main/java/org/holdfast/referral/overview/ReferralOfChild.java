package org.holdfast.referral.overview;

import java.time.Instant;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.ReferralId;
import org.holdfast.platform.access.AboutChildren;
import org.jspecify.annotations.Nullable;

/** One referral about a child, and what became of it for this child. */
@Schema(name = "ReferralOfChild", description = "One referral about a child, and what became of it for this child")
record ReferralOfChild(
        ReferralId id,
        @Schema(example = "HF-7K3MQ-92TXA", maxLength = 20) String reference,
        @Schema(example = "2026-11-20T09:30:00Z") Instant receivedAt,

        @Schema(description = "National code of who referred", example = "2A", maxLength = 10)
        String source,

        @Schema(description = "How it reached the front door", example = "API", maxLength = 50)
        String channel,

        @Schema(description = "How far the decision about this child has come", example = "DECIDED", maxLength = 50)
        String progress,

        @Schema(
                description = "What was decided about this child, once somebody decided",
                example = "SINGLE_ASSESSMENT",
                maxLength = 50)
        @Nullable String outcome,

        @Schema(description = "The record of the child under which it was written")
        ChildId childId)
        implements AboutChildren {

    @Override
    public Set<ChildId> aboutChildren() {
        return Set.of(childId);
    }
}
