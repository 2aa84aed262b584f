package org.holdfast.workforce.supervision;

import org.holdfast.platform.problem.Conflict;

/** What is done is done once. */
final class ActionDoneAlready extends Conflict {

    ActionDoneAlready() {
        super("The action is done already");
    }
}
