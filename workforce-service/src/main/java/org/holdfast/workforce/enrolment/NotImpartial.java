package org.holdfast.workforce.enrolment;

import org.holdfast.platform.problem.BrokenRule;

/** Nobody sits on the panel of somebody they mentored or assessed. */
final class NotImpartial extends BrokenRule {

    NotImpartial() {
        super("The person, and those who stand by them, do not sit on the panel; nobody sits on it twice", "#/members");
    }
}
