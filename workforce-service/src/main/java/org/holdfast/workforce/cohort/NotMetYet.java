package org.holdfast.workforce.cohort;

import org.holdfast.platform.problem.Conflict;

/** Who was there is known on the day. */
final class NotMetYet extends Conflict {

    NotMetYet() {
        super("The day of the meeting has not come");
    }
}
