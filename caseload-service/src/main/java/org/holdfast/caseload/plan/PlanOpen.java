package org.holdfast.caseload.plan;

import org.holdfast.platform.problem.Conflict;

/** A child has one plan at a time (census rules 4001, 4004, 8935). */
public final class PlanOpen extends Conflict {

    PlanOpen() {
        super("The child has a plan: end it before another one begins (census rules 4001, 4004, 8935)");
    }
}
