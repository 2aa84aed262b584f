package org.holdfast.caseload.plan;

import org.holdfast.platform.problem.BrokenRule;

/** A plan begins when the one before has ended (census rules 4014, 8940). */
public final class PlansOverlap extends BrokenRule {

    PlansOverlap() {
        super("Another plan of this case went on after this day (census rules 4014, 8940)", "#/startedOn");
    }
}
