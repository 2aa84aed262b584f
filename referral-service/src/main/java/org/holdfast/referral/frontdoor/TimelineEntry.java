package org.holdfast.referral.frontdoor;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.WorkerId;
import org.jspecify.annotations.Nullable;

/** One thing that happened to a referral. */
@Schema(name = "ReferralTimelineEntry", description = "One thing that happened to the referral")
public record TimelineEntry(
        @Schema(example = "2026-11-20T10:15:00Z") Instant at,
        Happening what,

        @Schema(description = "Where it is about one child of the referral") @Nullable ChildId childId,

        @Schema(description = "Who did it; absent where a program or a partner did") @Nullable WorkerId by,

        @Schema(
                description = "What it was, or why, in words or codes",
                example = "AMBER, level 3: Robin says the shouting is worse since half-term.",
                maxLength = 20000)
        @Nullable String detail) {

    @Override
    public String toString() {
        return "TimelineEntry[" + what + "]";
    }
}
