package org.holdfast.caseload.plan;

import org.holdfast.platform.problem.BrokenRule;

/** By the policy, a registered social worker leads a plan of this kind. */
public final class LedBySocialWorker extends BrokenRule {

    LedBySocialWorker() {
        super("A plan of this kind is led by a registered social worker", "#/leadPractitionerId");
    }
}
