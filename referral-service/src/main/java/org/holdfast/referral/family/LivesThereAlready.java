package org.holdfast.referral.family;

import org.holdfast.platform.problem.Conflict;

/** Nobody lives twice in one household at one time. */
public final class LivesThereAlready extends Conflict {

    LivesThereAlready() {
        super("They live in this household already");
    }
}
