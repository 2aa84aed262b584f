package org.holdfast.referral.family;

import org.holdfast.platform.problem.Conflict;

/** The same is not said twice of the same two people at one time. */
public final class SaidAlready extends Conflict {

    SaidAlready() {
        super("This is on record already and has not ended");
    }
}
