package org.holdfast.workforce.enrolment;

import org.holdfast.platform.problem.BrokenRule;

/** More time ends later. */
final class EndsNoLater extends BrokenRule {

    EndsNoLater(String pointer) {
        super("The new last day does not lie behind the one agreed before", pointer);
    }
}
