package org.holdfast.workforce.skill;

import org.holdfast.platform.problem.BrokenRule;

/** Nobody ends leading before they began. */
final class EndsBeforeTheFirstDay extends BrokenRule {

    EndsBeforeTheFirstDay() {
        super("The last day is the first day or a later one", "#/until");
    }
}
