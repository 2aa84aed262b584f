package org.holdfast.workforce.academy;

import org.holdfast.platform.problem.Conflict;

/** A certificate is for who was there. */
final class NotAttended extends Conflict {

    NotAttended() {
        super("The person was not at this course, or the register was not taken yet");
    }
}
