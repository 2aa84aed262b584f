package org.holdfast.referral.gathering;

import org.holdfast.platform.problem.BrokenRule;

/** A referral that is blue asks nothing of partners. */
final class NothingToAsk extends BrokenRule {

    NothingToAsk() {
        super("The referral was found to be blue, which asks nothing of partners");
    }
}
