package org.holdfast.referral.frontdoor;

import org.holdfast.platform.problem.Conflict;

/** The front door has done with the referral. */
public final class NotOpen extends Conflict {

    NotOpen() {
        super("The front door has nothing more to do about this referral");
    }
}
