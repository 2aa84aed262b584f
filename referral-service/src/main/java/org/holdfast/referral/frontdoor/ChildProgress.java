package org.holdfast.referral.frontdoor;

import java.util.Set;
import org.holdfast.platform.lifecycle.Lifecycle;

/** How far one child of a referral has come. */
public enum ChildProgress implements Lifecycle<ChildProgress> {
    AWAITING_DECISION,
    AWAITING_AUTHORISATION,
    DECIDED;

    @Override
    public Set<ChildProgress> next() {
        return switch (this) {
            case AWAITING_DECISION -> Set.of(AWAITING_AUTHORISATION);
            case AWAITING_AUTHORISATION -> Set.of(DECIDED, AWAITING_DECISION);
            case DECIDED -> Set.of();
        };
    }
}
