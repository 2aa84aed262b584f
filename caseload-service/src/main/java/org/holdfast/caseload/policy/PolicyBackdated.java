package org.holdfast.caseload.policy;

import org.holdfast.platform.problem.BrokenRule;

/** A policy is not adopted for days that are over. */
public final class PolicyBackdated extends BrokenRule {

    PolicyBackdated() {
        super("A policy counts from today or later: past months keep the policy they had", "#/validFrom");
    }
}
