package org.holdfast.workforce.strategy;

import org.holdfast.platform.problem.BrokenRule;

/** An objective of one team is of a team that there is. */
final class NoTeamToMeasure extends BrokenRule {

    NoTeamToMeasure() {
        super("There is no open or planned team with this id", "#/teamId");
    }
}
