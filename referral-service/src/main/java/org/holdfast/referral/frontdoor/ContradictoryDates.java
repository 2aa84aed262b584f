package org.holdfast.referral.frontdoor;

import org.holdfast.platform.problem.BrokenRule;

/** Nothing is decided before it came in, and nothing authorised before it was decided. */
public final class ContradictoryDates extends BrokenRule {

    ContradictoryDates() {
        super("A decision follows the receipt of the referral, and its authorisation follows the decision");
    }
}
