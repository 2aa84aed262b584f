package org.holdfast.workforce.staff;

import org.holdfast.platform.problem.BrokenRule;

/** The day lies before the first day of employment or after the last. */
final class OutsideEmployment extends BrokenRule {

    OutsideEmployment(String pointer) {
        super("The day lies outside the person's employment", pointer);
    }
}
