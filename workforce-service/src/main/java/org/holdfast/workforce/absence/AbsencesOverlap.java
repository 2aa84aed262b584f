package org.holdfast.workforce.absence;

import org.holdfast.platform.problem.Conflict;

/** Nobody is away twice on one day. */
final class AbsencesOverlap extends Conflict {

    AbsencesOverlap() {
        super("The person has an absence on some of these days already");
    }
}
