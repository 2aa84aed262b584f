package org.holdfast.caseload.care;

import org.holdfast.platform.problem.BrokenRule;

/** What ends began before. */
public final class EndsBeforeItBegins extends BrokenRule {

    EndsBeforeItBegins() {
        super("This ends before it begins", "#/data/until");
    }
}
