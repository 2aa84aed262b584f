package org.holdfast.workforce.strategy;

import org.holdfast.platform.problem.Conflict;

/** An objective ends once. */
final class ObjectiveEnded extends Conflict {

    ObjectiveEnded() {
        super("The objective is followed no longer already");
    }
}
