package org.holdfast.referral.webhook;

import java.util.Set;
import org.holdfast.platform.lifecycle.Lifecycle;

/** Whether a partner's system is told. */
public enum SubscriptionStatus implements Lifecycle<SubscriptionStatus> {
    ACTIVE,
    /** The system said 410 Gone, or the partner has ended it. */
    ENDED;

    @Override
    public Set<SubscriptionStatus> next() {
        return switch (this) {
            case ACTIVE -> Set.of(ENDED);
            case ENDED -> Set.of();
        };
    }
}
