package org.holdfast.caseload.conference;

import org.holdfast.platform.problem.Conflict;

/** A conference that a plan began with is not taken from under it. */
public final class PlanRestsOnIt extends Conflict {

    PlanRestsOnIt() {
        super("A plan began with this conference: mark the plan first");
    }
}
