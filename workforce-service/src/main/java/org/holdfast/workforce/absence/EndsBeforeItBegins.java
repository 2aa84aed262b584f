package org.holdfast.workforce.absence;

import org.holdfast.platform.problem.BrokenRule;

/** The last day away lies before the first. */
final class EndsBeforeItBegins extends BrokenRule {

    EndsBeforeItBegins() {
        super("The last day away lies before the first", "#/until");
    }
}
