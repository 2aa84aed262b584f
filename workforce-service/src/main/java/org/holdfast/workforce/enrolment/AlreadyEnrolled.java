package org.holdfast.workforce.enrolment;

import org.holdfast.platform.problem.Conflict;

/** Nobody is on two programmes at a time. */
final class AlreadyEnrolled extends Conflict {

    AlreadyEnrolled() {
        super("The person is on a programme already");
    }
}
