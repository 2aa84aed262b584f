package org.holdfast.referral.feedback;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.ReferralId;
import org.holdfast.platform.http.Identified;
import org.jspecify.annotations.Nullable;

/** What the referrer may be told: what happens next about each child, in the order in which they were named, and no more. */
@Schema(name = "Feedback", description = "What you may be told about your referral")
record FeedbackView(
        ReferralId id,
        @Schema(example = "HF-7K3MQ-92TXA", maxLength = 20) String reference,
        @Schema(example = "2026-11-20T09:30:00Z") Instant receivedAt,
        @Schema(example = "2026-11-23") LocalDate decisionDueOn,

        @Schema(description = "When you heard that it has arrived", example = "2026-11-20T09:30:00Z") @Nullable Instant acknowledgedAt,

        @Schema(description = "When somebody last told you what happens next", example = "2026-11-20T15:00:00Z")
        @Nullable Instant informedAt,

        List<AboutChild> children,

        @Schema(description = "What you said about the conversation") @Nullable RatingView rating)
        implements Identified {

    /**
     * @param position of the child in the submission, from 1
     * @param allocatedAt when a named social worker took on the child's case
     */
    @Schema(name = "FeedbackAboutChild")
    record AboutChild(
            @Schema(description = "The child's place in your submission, from 1", example = "1")
            int position,

            FeedbackStatus status,

            @Schema(example = "A social worker will assess how the child can be helped.", maxLength = 500)
            String message,

            @Schema(description = "When a named social worker took on the child's case") @Nullable Instant allocatedAt) {}
}
