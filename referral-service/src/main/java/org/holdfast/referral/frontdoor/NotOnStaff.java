package org.holdfast.referral.frontdoor;

import org.holdfast.platform.problem.BrokenRule;

/** Work is given to people who are here. */
public final class NotOnStaff extends BrokenRule {

    NotOnStaff() {
        super("This person is not on the staff register, or has left", "#/workerId");
    }
}
