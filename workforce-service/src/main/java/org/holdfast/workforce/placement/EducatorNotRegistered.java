package org.holdfast.workforce.placement;

import org.holdfast.platform.problem.BrokenRule;

/** A practice educator is a registered social worker (PEPS, since October 2015). */
final class EducatorNotRegistered extends BrokenRule {

    EducatorNotRegistered() {
        super("Who educates is registered with Social Work England on the first day", "#/educatorId");
    }
}
