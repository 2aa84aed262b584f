package org.holdfast.workforce.enrolment;

import org.holdfast.platform.problem.BrokenRule;

/** A programme has the reviews it was laid down with. */
final class NoSuchReview extends BrokenRule {

    NoSuchReview() {
        super("The programme has no review with this code", "#/code");
    }
}
