package org.holdfast.workforce.academy;

import org.holdfast.platform.problem.Conflict;

/** Who was there is known once a course is over. */
final class NotOverYet extends Conflict {

    NotOverYet() {
        super("The course is not over yet");
    }
}
