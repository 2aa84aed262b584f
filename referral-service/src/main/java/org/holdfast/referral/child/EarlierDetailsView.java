package org.holdfast.referral.child;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.WorkerId;

/** What a child's record said until it was changed. */
@Schema(name = "EarlierDetails", description = "What a child's record said until it was changed")
record EarlierDetailsView(
        ChildDetails details,

        @Schema(description = "Why it was changed", example = "The family moved to Quay Street", maxLength = 1000)
        String reason,

        WorkerId changedBy,

        @Schema(description = "Until when it said so", example = "2026-11-20T09:30:00Z")
        Instant changedAt) {

    @Override
    public String toString() {
        return "EarlierDetails[…]";
    }
}
