package org.holdfast.workforce.strategy;

import org.holdfast.platform.problem.BrokenRule;

/** Who answers for an objective works here. */
final class OwnerNotHere extends BrokenRule {

    OwnerNotHere() {
        super("Nobody who works here has this id", "#/ownerId");
    }
}
