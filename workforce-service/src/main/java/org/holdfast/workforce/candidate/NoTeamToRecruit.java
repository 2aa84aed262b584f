package org.holdfast.workforce.candidate;

import org.holdfast.platform.problem.BrokenRule;

/** Who applies does so with a team that is open or planned. */
final class NoTeamToRecruit extends BrokenRule {

    NoTeamToRecruit() {
        super("There is no open or planned team with this id", "#/teamId");
    }
}
