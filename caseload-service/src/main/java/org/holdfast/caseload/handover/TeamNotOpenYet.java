package org.holdfast.caseload.handover;

import org.holdfast.platform.problem.Conflict;

/** A case goes with the child to a team that takes cases. */
public final class TeamNotOpenYet extends Conflict {

    TeamNotOpenYet() {
        super("The team to which the case goes takes no cases yet");
    }
}
