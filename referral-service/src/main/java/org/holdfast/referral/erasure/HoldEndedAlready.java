package org.holdfast.referral.erasure;

import org.holdfast.platform.problem.Conflict;

/** A legal hold ends once. */
public final class HoldEndedAlready extends Conflict {

    HoldEndedAlready() {
        super("The legal hold has ended already");
    }
}
