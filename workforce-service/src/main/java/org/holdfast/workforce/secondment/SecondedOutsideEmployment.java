package org.holdfast.workforce.secondment;

import org.holdfast.platform.problem.BrokenRule;

/** Whoever is seconded works here. */
final class SecondedOutsideEmployment extends BrokenRule {

    SecondedOutsideEmployment() {
        super("The person does not work here on all of these days", "#/from");
    }
}
