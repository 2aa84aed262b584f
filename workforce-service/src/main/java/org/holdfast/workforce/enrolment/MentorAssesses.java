package org.holdfast.workforce.enrolment;

import org.holdfast.platform.problem.BrokenRule;

/** Whoever one turns to with doubts is not the one who judges. */
final class MentorAssesses extends BrokenRule {

    MentorAssesses() {
        super("The mentor and the assessor are two people", "#/mentorId");
    }
}
