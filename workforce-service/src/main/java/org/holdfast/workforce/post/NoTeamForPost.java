package org.holdfast.workforce.post;

import org.holdfast.platform.problem.BrokenRule;

/** Posts are with teams that are open or planned. */
final class NoTeamForPost extends BrokenRule {

    NoTeamForPost() {
        super("There is no open or planned team with this id", "#/teamId");
    }
}
