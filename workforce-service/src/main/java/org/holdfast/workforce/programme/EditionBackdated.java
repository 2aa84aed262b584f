package org.holdfast.workforce.programme;

import org.holdfast.platform.problem.BrokenRule;

/** Nobody who is on a programme finds it changed behind them. */
final class EditionBackdated extends BrokenRule {

    EditionBackdated() {
        super("An edition counts for starts from today on, and after the edition before it", "#/validFrom");
    }
}
