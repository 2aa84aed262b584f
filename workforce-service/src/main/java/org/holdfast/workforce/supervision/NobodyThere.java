package org.holdfast.workforce.supervision;

import org.holdfast.platform.problem.BrokenRule;

/** Supervision is with people who work here. */
final class NobodyThere extends BrokenRule {

    NobodyThere() {
        super("Nobody with this id works here", "#/workerIds");
    }
}
