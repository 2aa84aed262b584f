package org.holdfast.caseload.plan;

import org.holdfast.platform.problem.BrokenRule;

/** Reviews follow each other between the beginning of a plan and its end (census rule 8841). */
public final class ReviewOutOfOrder extends BrokenRule {

    ReviewOutOfOrder() {
        super(
                "A review is held after the plan began and after the review before, and before the plan ends (census rule 8841)");
    }
}
