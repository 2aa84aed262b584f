package org.holdfast.workforce.placement;

import org.holdfast.platform.problem.BrokenRule;

/** An educator has room for so many students at a time. */
final class EducatorHasNoRoom extends BrokenRule {

    EducatorHasNoRoom() {
        super("Who educates has no room for another student in that time", "#/educatorId");
    }
}
