package org.holdfast.referral.erasure;

import java.util.Set;
import org.holdfast.platform.lifecycle.Lifecycle;

/** Where an erasure is. */
enum ErasureStatus implements Lifecycle<ErasureStatus> {
    /** Somebody else has to agree. */
    ASKED,
    REFUSED,
    /** The services are at it. */
    AUTHORISED,
    /** The law, or policy, makes the council keep the record: nothing was erased. */
    HELD_BACK,
    /** Every service has erased what it held. */
    CARRIED_OUT;

    @Override
    public Set<ErasureStatus> next() {
        return switch (this) {
            case ASKED -> Set.of(REFUSED, AUTHORISED);
            case AUTHORISED -> Set.of(HELD_BACK, CARRIED_OUT);
            case REFUSED, HELD_BACK, CARRIED_OUT -> Set.of();
        };
    }
}
