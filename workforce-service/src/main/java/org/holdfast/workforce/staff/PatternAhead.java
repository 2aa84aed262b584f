package org.holdfast.workforce.staff;

import org.holdfast.platform.problem.BrokenRule;

/** Grade and hours are recorded once they count: the other services are told what is so today. */
final class PatternAhead extends BrokenRule {

    PatternAhead() {
        super("The first day has come, or is the first day at work", "#/since");
    }
}
