package org.holdfast.referral.frontdoor;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.holdfast.referral.child.ChildIndex;

/** Shows a referral with what the index knows of its children, as it stands at this moment. */
@ApplicationScoped
class ReferralReading {

    private final ChildIndex index;
    private final EarlierContacts earlier;
    private final Clock clock;

    ReferralReading(ChildIndex index, EarlierContacts earlier, Clock clock) {
        this.index = index;
        this.earlier = earlier;
        this.clock = clock;
    }

    ReferralView view(Referral referral) {
        return ReferralView.of(
                referral, index.describe(referral.children()), earlier.before(referral), clock.instant());
    }
}
