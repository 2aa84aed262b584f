package org.holdfast.workforce.absence;

import org.holdfast.platform.problem.BrokenRule;

/** Somebody who is back on the first day was never away. */
final class NotAwayBefore extends BrokenRule {

    NotAwayBefore() {
        super("The first day back must lie behind the first day away", "#/on");
    }
}
