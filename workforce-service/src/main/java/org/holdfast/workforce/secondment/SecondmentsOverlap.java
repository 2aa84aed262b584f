package org.holdfast.workforce.secondment;

import org.holdfast.platform.problem.Conflict;

/** Nobody is seconded twice on one day. */
final class SecondmentsOverlap extends Conflict {

    SecondmentsOverlap() {
        super("The person is seconded on some of these days already");
    }
}
