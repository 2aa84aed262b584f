package org.holdfast.referral.earlyhelp;

import org.holdfast.platform.problem.BrokenRule;

/** Children's services are asked where the threshold is met. */
final class BelowThreshold extends BrokenRule {

    BelowThreshold() {
        super("A need of level 1 or 2 is met by early help; step up at level 3 or 4", "#/level");
    }
}
