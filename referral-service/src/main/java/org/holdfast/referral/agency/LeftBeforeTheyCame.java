package org.holdfast.referral.agency;

import org.holdfast.platform.problem.BrokenRule;

/** Nobody leaves before they came. */
final class LeftBeforeTheyCame extends BrokenRule {

    LeftBeforeTheyCame() {
        super("The last day lies before the first", "#/lastDay");
    }
}
