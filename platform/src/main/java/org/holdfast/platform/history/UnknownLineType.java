package org.holdfast.platform.history;

import org.holdfast.platform.problem.BrokenRule;

/** This service takes no such lines. */
final class UnknownLineType extends BrokenRule {

    UnknownLineType() {
        super("This service takes no lines of this type", "#/type");
    }
}
