package org.holdfast.caseload.casefile;

import org.holdfast.platform.problem.BrokenRule;

/** A case follows the referral that led to it. */
public final class ReferredAfterOpening extends BrokenRule {

    ReferredAfterOpening() {
        super("The case opened before this day: a case follows the referral that led to it", "#/referredOn");
    }
}
