package org.holdfast.workforce.programme;

import org.holdfast.platform.problem.BrokenRule;

/** Nobody begins a programme on a day for which it has no edition. */
final class NoEditionThen extends BrokenRule {

    NoEditionThen() {
        super("The programme has no edition that is begun on this day", "#/startedOn");
    }
}
