package org.holdfast.workforce.secondment;

import org.holdfast.platform.problem.BrokenRule;

/** Whoever comes back was away before. */
final class NotSecondedThen extends BrokenRule {

    NotSecondedThen() {
        super("The first day back must lie within the secondment, behind its first day", "#/on");
    }
}
