package org.holdfast.workforce.enrolment;

import org.holdfast.platform.problem.BrokenRule;

/** Those who stand by somebody work here. */
final class SupporterNotHere extends BrokenRule {

    SupporterNotHere() {
        super("A mentor, assessor or practice educator does not work here on the first day");
    }
}
