package org.holdfast.workforce.staff;

import org.holdfast.platform.problem.Conflict;

/** After the last day nothing else is done with a person. */
final class StaffGone extends Conflict {

    StaffGone() {
        super("The person has left; after the last day nothing is changed");
    }
}
