package org.holdfast.workforce.allowance;

import org.holdfast.platform.problem.BrokenRule;

/** Nothing is paid before it is due, or for time after the last day. */
final class NotDue extends BrokenRule {

    NotDue() {
        super("The instalment is not due, or the person has left before it was", "#/number");
    }
}
