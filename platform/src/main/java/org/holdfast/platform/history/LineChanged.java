package org.holdfast.platform.history;

import org.holdfast.platform.problem.BrokenRule;

/** What was brought in stays as it was; it is corrected like any other record. */
final class LineChanged extends BrokenRule {

    LineChanged() {
        super("A line of this type and key came before and said something else", "#/key");
    }
}
