package org.holdfast.workforce.staff;

import org.holdfast.platform.problem.Conflict;

/** The id that was sent is another person's. */
final class StaffAlreadyKnown extends Conflict {

    StaffAlreadyKnown() {
        super("There is a member of staff with this id already");
    }
}
