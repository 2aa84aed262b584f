package org.holdfast.workforce.team;

import org.holdfast.platform.problem.Conflict;

/** The id that was sent is another team's. */
final class TeamAlreadyKnown extends Conflict {

    TeamAlreadyKnown() {
        super("There is a team with this id already");
    }
}
