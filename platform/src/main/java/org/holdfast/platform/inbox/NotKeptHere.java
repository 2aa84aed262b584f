package org.holdfast.platform.inbox;

import org.holdfast.platform.problem.BrokenRule;

/** Nothing is kept here from this topic, so nothing can be read from it once more. */
class NotKeptHere extends BrokenRule {

    NotKeptHere() {
        super("This service keeps no state of this topic", "#/topic");
    }
}
