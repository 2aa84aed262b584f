package org.holdfast.referral.frontdoor;

import java.util.Set;
import org.holdfast.platform.lifecycle.Lifecycle;

/** Whether a decision stands. */
public enum DecisionStatus implements Lifecycle<DecisionStatus> {
    PENDING,
    AUTHORISED,
    REFUSED;

    @Override
    public Set<DecisionStatus> next() {
        return switch (this) {
            case PENDING -> Set.of(AUTHORISED, REFUSED);
            case AUTHORISED, REFUSED -> Set.of();
        };
    }
}
