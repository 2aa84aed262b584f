package org.holdfast.referral.agency;

import java.util.Set;
import org.holdfast.platform.lifecycle.Lifecycle;

/** Whether an agency still is a partner. */
public enum AgencyStatus implements Lifecycle<AgencyStatus> {
    OPEN,
    CLOSED;

    @Override
    public Set<AgencyStatus> next() {
        return switch (this) {
            case OPEN -> Set.of(CLOSED);
            case CLOSED -> Set.of();
        };
    }
}
