package org.holdfast.caseload.allocation;

import org.holdfast.platform.problem.BrokenRule;

/** A case comes to a team, and there to a person. */
public final class TeamFirst extends BrokenRule {

    TeamFirst() {
        super("No team holds this case yet: give it to a team first");
    }
}
