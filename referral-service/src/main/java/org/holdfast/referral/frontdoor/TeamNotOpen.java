package org.holdfast.referral.frontdoor;

import org.holdfast.platform.problem.BrokenRule;

/** Work is given to teams that are open. */
public final class TeamNotOpen extends BrokenRule {

    TeamNotOpen() {
        super("There is no open team with this id", "#/teamId");
    }
}
