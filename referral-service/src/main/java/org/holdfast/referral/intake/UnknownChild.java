package org.holdfast.referral.intake;

import org.holdfast.platform.problem.BrokenRule;

/** A child must be brought in before what is said about it. */
final class UnknownChild extends BrokenRule {

    UnknownChild(int position) {
        super("There is no child with this id; bring the child in first", "#/childIds/" + position);
    }
}
