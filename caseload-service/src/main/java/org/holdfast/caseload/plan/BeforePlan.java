package org.holdfast.caseload.plan;

import org.holdfast.platform.problem.BrokenRule;

/** What belongs to a plan happened after it began (census rules 4011, 8840, 8925). */
public final class BeforePlan extends BrokenRule {

    BeforePlan(String pointer) {
        super(
                "This day is before the plan began; a child protection plan does not end on its first day either (census rules 4011,"
                        + " 8840, 8925)",
                pointer);
    }
}
