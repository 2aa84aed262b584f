package org.holdfast.workforce.candidate;

import org.holdfast.platform.problem.BrokenRule;

/** A stage does not lie before the one before it. */
final class StageOutOfOrder extends BrokenRule {

    StageOutOfOrder() {
        super("The day is that of the stage before or a later one", "#/on");
    }
}
