package org.holdfast.workforce.placement;

import org.holdfast.platform.problem.Conflict;

/** What came of a placement is said once. */
final class PlacementOver extends Conflict {

    PlacementOver() {
        super("The placement is over");
    }
}
