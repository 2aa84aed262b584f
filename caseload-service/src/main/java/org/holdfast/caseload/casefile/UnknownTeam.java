package org.holdfast.caseload.casefile;

import org.holdfast.platform.problem.BrokenRule;

/** A case is held by a team that is open. */
public final class UnknownTeam extends BrokenRule {

    UnknownTeam() {
        super("No team with this id takes cases", "#/teamId");
    }
}
