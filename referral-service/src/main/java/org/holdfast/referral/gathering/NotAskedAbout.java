package org.holdfast.referral.gathering;

import org.holdfast.platform.problem.BrokenRule;

/** A partner is asked about children of the referral and no others. */
final class NotAskedAbout extends BrokenRule {

    NotAskedAbout() {
        super("One of these children is not in this referral", "#/childIds");
    }
}
