package org.holdfast.workforce.enrolment;

import org.holdfast.platform.problem.Conflict;

/** What is over is not changed. */
final class ProgrammeOver extends Conflict {

    ProgrammeOver() {
        super("The person's time on the programme is over");
    }
}
