package org.holdfast.workforce.cohort;

import org.holdfast.platform.problem.BrokenRule;

/** Who learns together works here. */
final class NotHereToLearn extends BrokenRule {

    NotHereToLearn() {
        super("Nobody who works here has this id", "#/workerId");
    }
}
