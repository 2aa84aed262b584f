package org.holdfast.caseload.allocation;

import org.holdfast.caseload.workload.Workload;
import org.holdfast.platform.problem.BrokenRule;

/** Nobody takes on more than the policy allows, unless a manager says why. */
public final class CapacityExceeded extends BrokenRule {

    CapacityExceeded(Workload after) {
        super(
                "This would make %d children of at most %d, and %s points of at most %d; a manager may go over the limit with overLimitReason"
                        .formatted(after.cases(), after.limit(), after.points().toPlainString(), after.pointsLimit()),
                "#/workerId");
    }
}
