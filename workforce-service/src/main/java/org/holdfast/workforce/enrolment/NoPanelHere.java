package org.holdfast.workforce.enrolment;

import org.holdfast.platform.problem.Conflict;

/** Some programmes are judged by the assessor alone. */
final class NoPanelHere extends Conflict {

    NoPanelHere() {
        super("This programme has no panel: the assessor judges");
    }
}
