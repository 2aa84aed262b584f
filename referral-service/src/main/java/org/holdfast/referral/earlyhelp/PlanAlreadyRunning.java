package org.holdfast.referral.earlyhelp;

import org.holdfast.platform.problem.Conflict;

/** The front door asks for no second plan of a child, and no agency leads two. */
final class PlanAlreadyRunning extends Conflict {

    PlanAlreadyRunning() {
        super("There is a plan of early help for this child already");
    }
}
