package org.holdfast.workforce.placement;

import org.holdfast.platform.problem.Conflict;

/** A university is added once. */
final class UniversityThereAlready extends Conflict {

    UniversityThereAlready() {
        super("There is a university of this name");
    }
}
