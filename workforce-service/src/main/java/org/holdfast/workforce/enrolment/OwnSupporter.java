package org.holdfast.workforce.enrolment;

import org.holdfast.platform.problem.BrokenRule;

/** Nobody stands by themselves on a programme, or assesses themselves. */
final class OwnSupporter extends BrokenRule {

    OwnSupporter() {
        super("The person cannot be their own mentor, assessor or practice educator");
    }
}
