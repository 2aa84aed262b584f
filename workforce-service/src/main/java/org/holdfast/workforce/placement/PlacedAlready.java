package org.holdfast.workforce.placement;

import org.holdfast.platform.problem.Conflict;

/** Nobody is on two placements at a time. */
final class PlacedAlready extends Conflict {

    PlacedAlready() {
        super("The student is on another placement in that time");
    }
}
