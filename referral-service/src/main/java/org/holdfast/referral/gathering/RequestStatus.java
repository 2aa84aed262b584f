package org.holdfast.referral.gathering;

import java.util.Set;
import org.holdfast.platform.lifecycle.Lifecycle;

/** What became of a request for information. */
public enum RequestStatus implements Lifecycle<RequestStatus> {
    WAITING,
    GIVEN,
    DECLINED;

    @Override
    public Set<RequestStatus> next() {
        return switch (this) {
            case WAITING -> Set.of(GIVEN, DECLINED);
            case DECLINED -> Set.of(GIVEN);
            case GIVEN -> Set.of();
        };
    }
}
