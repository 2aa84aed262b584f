package org.holdfast.directwork.work;

import org.holdfast.platform.problem.BrokenRule;

/** A child cannot be told of a change before it happened. */
final class ToldBefore extends BrokenRule {

    ToldBefore() {
        super("The child cannot have been told before it changed", "#/toldOn");
    }
}
