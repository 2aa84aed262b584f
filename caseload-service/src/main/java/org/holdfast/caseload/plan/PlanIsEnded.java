package org.holdfast.caseload.plan;

import org.holdfast.platform.problem.Conflict;

/** A plan that has ended is changed no more. */
public final class PlanIsEnded extends Conflict {

    PlanIsEnded() {
        super("This plan has ended");
    }
}
