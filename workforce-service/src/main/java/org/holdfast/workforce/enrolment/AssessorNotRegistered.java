package org.holdfast.workforce.enrolment;

import org.holdfast.platform.problem.BrokenRule;

/** An assessor is a registered social worker (Skills for Care). */
final class AssessorNotRegistered extends BrokenRule {

    AssessorNotRegistered() {
        super("The assessor has no registration that lasts today", "#/assessorId");
    }
}
