package org.holdfast.workforce.post;

import org.holdfast.platform.problem.BrokenRule;

/** A post is there before it is not. */
final class ClosedBeforeItOpened extends BrokenRule {

    ClosedBeforeItOpened() {
        super("The first day without the post lies behind its first day", "#/closedOn");
    }
}
