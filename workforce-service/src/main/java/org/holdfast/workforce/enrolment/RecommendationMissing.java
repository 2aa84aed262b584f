package org.holdfast.workforce.enrolment;

import org.holdfast.platform.problem.Conflict;

/** A panel decides on a recommendation. */
final class RecommendationMissing extends Conflict {

    RecommendationMissing() {
        super("The assessor has recommended nothing yet");
    }
}
