package org.holdfast.caseload.plan;

import org.holdfast.platform.problem.BrokenRule;

/** Somebody who works here leads a plan. */
public final class NobodyToLead extends BrokenRule {

    NobodyToLead() {
        super("Nobody with this id works here", "#/leadPractitionerId");
    }
}
