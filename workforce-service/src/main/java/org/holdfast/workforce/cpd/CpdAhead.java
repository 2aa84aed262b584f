package org.holdfast.workforce.cpd;

import org.holdfast.platform.problem.BrokenRule;

/** What was learnt lies behind. */
final class CpdAhead extends BrokenRule {

    CpdAhead() {
        super("The day has come", "#/on");
    }
}
