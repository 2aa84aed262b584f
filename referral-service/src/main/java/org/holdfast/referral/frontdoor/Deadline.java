package org.holdfast.referral.frontdoor;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.WorkerId;
import org.jspecify.annotations.Nullable;

/**
 * Something that is due on a referral, and what became of it. It is worked out once and changes only with what it counts from.
 *
 * @param childId where it is about one child of the referral
 * @param warnedAt when it was noticed to be nearly late
 * @param missedAt when it was noticed to be late
 */
@Embeddable
@Schema(name = "Deadline", description = "Something that is due on the referral, and what became of it")
public record Deadline(
        @Enumerated(EnumType.STRING) ReferralClock clock,

        @Schema(description = "Where it is about one child of the referral") @Nullable ChildId childId,

        @Schema(example = "2026-11-24T00:00:00Z") Instant dueAt,

        @Schema(description = "When it was done", example = "2026-11-20T11:00:00Z") @Nullable Instant metAt,

        @Schema(description = "When it was noticed to be nearly late", example = "2026-11-23T22:00:00Z") @Nullable Instant warnedAt,

        @Schema(description = "When it was noticed to be late", example = "2026-11-24T00:00:30Z") @Nullable Instant missedAt,

        @Enumerated(EnumType.STRING) @Nullable BreachReason reason,

        @Schema(
                description = "Why it was late, in words",
                example = "The school was closed for half-term.",
                maxLength = 1000)
        @Nullable String note,

        @Nullable WorkerId explainedBy,

        @Schema(example = "2026-11-24T09:00:00Z") @Nullable Instant explainedAt) {

    static Deadline due(ReferralClock clock, @Nullable ChildId childId, Instant dueAt) {
        return new Deadline(clock, childId, dueAt, null, null, null, null, null, null, null);
    }

    boolean isOpen() {
        return metAt == null;
    }

    /** Late now, or done late. */
    boolean isLate(Instant now) {
        return (metAt == null ? now : metAt).isAfter(dueAt);
    }

    Deadline met(Instant now) {
        return new Deadline(clock, childId, dueAt, now, warnedAt, missedAt, reason, note, explainedBy, explainedAt);
    }

    Deadline warned(Instant now) {
        return new Deadline(clock, childId, dueAt, metAt, now, missedAt, reason, note, explainedBy, explainedAt);
    }

    Deadline missed(Instant now) {
        return new Deadline(clock, childId, dueAt, metAt, warnedAt, now, reason, note, explainedBy, explainedAt);
    }

    Deadline explained(ExplainBreach why, WorkerId worker, Instant now) {
        return new Deadline(clock, childId, dueAt, metAt, warnedAt, missedAt, why.reason(), why.note(), worker, now);
    }
}
