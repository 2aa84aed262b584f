package org.holdfast.workforce.programme;

import org.holdfast.platform.problem.BrokenRule;

/** A programme is retired for days that have not come. */
final class RetiredBefore extends BrokenRule {

    RetiredBefore() {
        super("The last start lies before today, or before the edition begins", "#/lastStart");
    }
}
