package org.holdfast.workforce.supervision;

import org.holdfast.platform.problem.BrokenRule;

/** Nobody supervises themselves. */
final class SupervisesThemselves extends BrokenRule {

    SupervisesThemselves() {
        super("Nobody supervises themselves", "#/workerIds");
    }
}
