package org.holdfast.workforce.academy;

import org.holdfast.platform.problem.NotPermitted;

/** One books for oneself and for those below. */
final class NotTheirsToBook extends NotPermitted {

    NotTheirsToBook() {
        super("Places are booked by the person, by those above them, and by the academy");
    }
}
