package org.holdfast.workforce.academy;

import org.holdfast.platform.problem.Conflict;

/** A course has a code of its own. */
final class CourseThereAlready extends Conflict {

    CourseThereAlready() {
        super("There is a course with this code already");
    }
}
