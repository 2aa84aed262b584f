package org.holdfast.referral.earlyhelp;

import java.util.Set;
import org.holdfast.platform.lifecycle.Lifecycle;

/** How far early help for a child has come. */
public enum PlanStatus implements Lifecycle<PlanStatus> {
    /** No agency has taken the family on yet: the front door holds on to the family. */
    AWAITING_AGENCY,
    OFFERED_TO_FAMILY,
    ACTIVE,
    DECLINED_BY_FAMILY,
    STEPPED_UP,
    CLOSED;

    @Override
    public Set<PlanStatus> next() {
        return switch (this) {
            case AWAITING_AGENCY -> Set.of(OFFERED_TO_FAMILY, STEPPED_UP);
            case OFFERED_TO_FAMILY -> Set.of(ACTIVE, DECLINED_BY_FAMILY, STEPPED_UP);
            case ACTIVE -> Set.of(STEPPED_UP, CLOSED);
            case DECLINED_BY_FAMILY, STEPPED_UP, CLOSED -> Set.of();
        };
    }
}
