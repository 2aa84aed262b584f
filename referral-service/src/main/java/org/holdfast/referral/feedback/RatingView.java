package org.holdfast.referral.feedback;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a partner found the conversation. */
@Schema(name = "Rating", description = "How the partner found the conversation with the front door")
record RatingView(
        @Schema(example = "4") int listened,
        @Schema(example = "5") int clearOutcome,

        @Schema(example = "Rung back within the hour, thank you.", maxLength = 2000) @Nullable String comment,

        @Schema(example = "2026-11-23T09:00:00Z") Instant ratedAt) {

    @Override
    public String toString() {
        return "Rating[…]";
    }
}
