package org.holdfast.workforce.placement;

import org.holdfast.platform.problem.BrokenRule;

/** A placement ends after it began. */
final class EndsBeforeItStarts extends BrokenRule {

    EndsBeforeItStarts() {
        super("The last day is the first day or a later one", "#/on");
    }
}
