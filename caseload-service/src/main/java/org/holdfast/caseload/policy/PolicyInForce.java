package org.holdfast.caseload.policy;

import org.holdfast.platform.problem.Conflict;

/** What was in force is not taken back. */
public final class PolicyInForce extends Conflict {

    PolicyInForce() {
        super("Only a policy that is not yet in force can be withdrawn; adopt another one instead");
    }
}
