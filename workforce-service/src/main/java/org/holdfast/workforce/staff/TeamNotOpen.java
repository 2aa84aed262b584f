package org.holdfast.workforce.staff;

import org.holdfast.platform.problem.BrokenRule;

/** People are placed with teams that are open. */
final class TeamNotOpen extends BrokenRule {

    TeamNotOpen() {
        super("There is no open team with this id", "#/teamId");
    }
}
