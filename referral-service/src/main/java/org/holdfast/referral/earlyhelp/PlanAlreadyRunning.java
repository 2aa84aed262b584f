package org.holdfast.referral.earlyhelp;

import org.holdfast.platform.problem.Conflict;

/** A child has one plan of early help at a time. */
final class PlanAlreadyRunning extends Conflict {

    PlanAlreadyRunning() {
        super("There is a plan of early help for this child already");
    }
}
