package org.holdfast.referral.frontdoor;

import java.util.Set;
import org.holdfast.platform.lifecycle.Lifecycle;

/** How far one child of a referral has come. */
public enum ChildProgress implements Lifecycle<ChildProgress> {
    AWAITING_DECISION,
    AWAITING_AUTHORISATION,
    DECIDED,
    /** The child has an open case: its team looks at what came in, without screening. */
    WITH_OPEN_CASE,
    /** The referral was withdrawn or is a duplicate. */
    ENDED;

    @Override
    public Set<ChildProgress> next() {
        return switch (this) {
            case AWAITING_DECISION -> Set.of(AWAITING_AUTHORISATION, WITH_OPEN_CASE, ENDED);
            case AWAITING_AUTHORISATION -> Set.of(DECIDED, AWAITING_DECISION);
            case WITH_OPEN_CASE -> Set.of(AWAITING_DECISION);
            case DECIDED, ENDED -> Set.of();
        };
    }
}
