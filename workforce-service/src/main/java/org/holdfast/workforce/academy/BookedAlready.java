package org.holdfast.workforce.academy;

import org.holdfast.platform.problem.Conflict;

/** Nobody has two places on a course. */
final class BookedAlready extends Conflict {

    BookedAlready() {
        super("The person has a place on this course, or in the queue for it");
    }
}
