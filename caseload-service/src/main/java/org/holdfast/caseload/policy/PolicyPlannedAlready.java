package org.holdfast.caseload.policy;

import org.holdfast.platform.problem.Conflict;

/** One policy at a time. */
public final class PolicyPlannedAlready extends Conflict {

    PolicyPlannedAlready() {
        super("Another policy counts from that day already; withdraw it first");
    }
}
