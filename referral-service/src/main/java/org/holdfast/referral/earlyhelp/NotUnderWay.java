package org.holdfast.referral.earlyhelp;

import org.holdfast.platform.problem.Conflict;

/** This belongs to help that is under way. */
final class NotUnderWay extends Conflict {

    NotUnderWay() {
        super("This early help is not under way, or no agency was asked");
    }
}
