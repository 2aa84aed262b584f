package org.holdfast.workforce.enrolment;

import org.holdfast.platform.problem.Conflict;

/** A review is held once. */
final class ReviewHeldAlready extends Conflict {

    ReviewHeldAlready() {
        super("This review is on record already");
    }
}
