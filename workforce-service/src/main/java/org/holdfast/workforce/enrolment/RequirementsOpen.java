package org.holdfast.workforce.enrolment;

import org.holdfast.platform.problem.Conflict;

/** Nobody passes a programme without what it requires. */
final class RequirementsOpen extends Conflict {

    RequirementsOpen() {
        super("Something that the programme requires is not done; see what is due");
    }
}
