package org.holdfast.referral.frontdoor;

import org.holdfast.platform.problem.BrokenRule;

/** A decision is about a child of its own referral. */
public final class NotInThisReferral extends BrokenRule {

    NotInThisReferral() {
        super("This child is not in this referral", "#/childId");
    }
}
