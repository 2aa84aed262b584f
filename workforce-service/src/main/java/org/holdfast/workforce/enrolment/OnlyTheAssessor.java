package org.holdfast.workforce.enrolment;

import org.holdfast.platform.problem.NotPermitted;

/** The assessor recommends, and nobody else. */
final class OnlyTheAssessor extends NotPermitted {

    OnlyTheAssessor() {
        super("Only the assessor of this person recommends");
    }
}
