package org.holdfast.referral.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import org.holdfast.contracts.ChildId;
import org.holdfast.platform.time.WorkingDays;
import org.holdfast.referral.feedback.FeedbackView.AboutChild;
import org.holdfast.referral.frontdoor.Referral;
import org.holdfast.referral.frontdoor.ReferralStatus;
import org.jspecify.annotations.Nullable;

/**
 * What the referrer may be told about each child. Whether the child was known before must not show: what goes to the team of an open
 * case, or is joined with another referral, reads as something that is being decided until the day on which it is due, and from
 * then on as decided.
 */
@ApplicationScoped
class FeedbackReading {

    private static final String BEING_DECIDED = "We have your referral and are deciding what happens next.";
    private static final String RECORDED = "We have recorded what you told us and decided what follows.";
    private static final String ENDED = "We have ended this referral. Ring us if you have a question.";

    private final Allocations allocations;
    private final Ratings ratings;
    private final Clock clock;

    FeedbackReading(Allocations allocations, Ratings ratings, Clock clock) {
        this.allocations = allocations;
        this.ratings = ratings;
        this.clock = clock;
    }

    FeedbackView view(Referral referral) {
        var allocated = allocations.of(referral.id());
        var children = new ArrayList<AboutChild>();
        for (var child : referral.children()) {
            children.add(about(children.size() + 1, referral, child, allocated.get(child)));
        }
        return new FeedbackView(
                referral.id(),
                referral.reference(),
                referral.receivedAt(),
                referral.decisionDueOn(),
                referral.handling().acknowledgedAt().orElse(null),
                referral.handling().informedAt().orElse(null),
                children,
                ratings.of(referral.id()).map(Rating::view).orElse(null));
    }

    private AboutChild about(int position, Referral referral, ChildId child, @Nullable Instant allocatedAt) {
        if (allocatedAt != null) {
            return new AboutChild(
                    position, FeedbackStatus.ALLOCATED, "The child now has a named social worker.", allocatedAt);
        }
        var outcome = referral.decisions().outcomeFor(child);
        if (outcome.isPresent()) {
            return new AboutChild(
                    position, FeedbackStatus.DECIDED, outcome.get().forTheReferrer(), null);
        }
        if (referral.status() == ReferralStatus.WITHDRAWN) {
            return new AboutChild(position, FeedbackStatus.ENDED, ENDED, null);
        }
        return referral.isLookedAtElsewhere(child) && isPast(referral.decisionDueOn())
                ? new AboutChild(position, FeedbackStatus.DECIDED, RECORDED, null)
                : new AboutChild(position, FeedbackStatus.RECEIVED, BEING_DECIDED, null);
    }

    private boolean isPast(LocalDate day) {
        return WorkingDays.dayOf(clock.instant()).isAfter(day);
    }
}
