package org.holdfast.workforce.staff;

import org.holdfast.platform.problem.Conflict;

/** Only a departure that was recorded is corrected. */
final class NotLeaving extends Conflict {

    NotLeaving() {
        super("No departure of this person is on record");
    }
}
