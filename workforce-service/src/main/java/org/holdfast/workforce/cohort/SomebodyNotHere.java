package org.holdfast.workforce.cohort;

import org.holdfast.platform.problem.BrokenRule;

/** A cohort is of people who work here. */
final class SomebodyNotHere extends BrokenRule {

    SomebodyNotHere() {
        super("Somebody named does not work here", "#/workerIds");
    }
}
