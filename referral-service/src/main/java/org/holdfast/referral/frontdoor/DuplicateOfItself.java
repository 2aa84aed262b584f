package org.holdfast.referral.frontdoor;

import org.holdfast.platform.problem.BrokenRule;

/** A duplicate is of a referral that stands, and not of itself. */
public final class DuplicateOfItself extends BrokenRule {

    DuplicateOfItself() {
        super("A referral is a duplicate of another one that is neither a duplicate nor withdrawn", "#/duplicateOf");
    }
}
