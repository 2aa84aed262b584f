package org.holdfast.referral.feedback;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.holdfast.contracts.AgencyId;
import org.holdfast.contracts.ReferralId;
import org.jspecify.annotations.Nullable;

/** How a partner found the conversation about one referral; rated once. */
@Entity
class Rating {

    @Id
    private UUID id;

    private ReferralId referralId;
    private AgencyId agencyId;
    private int listened;
    private int clearOutcome;

    @Nullable private String comment;

    private Instant ratedAt;

    protected Rating() {}

    Rating(RatingId id, ReferralId referral, AgencyId agency, RateConversation request, Instant now) {
        this.id = id.value();
        this.referralId = referral;
        this.agencyId = agency;
        this.listened = request.listened();
        this.clearOutcome = request.clearOutcome();
        this.comment = request.comment();
        this.ratedAt = now;
    }

    RatingView view() {
        return new RatingView(listened, clearOutcome, comment, ratedAt);
    }
}
