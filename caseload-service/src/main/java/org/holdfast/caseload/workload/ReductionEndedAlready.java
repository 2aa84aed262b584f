package org.holdfast.caseload.workload;

import org.holdfast.platform.problem.Conflict;

/** What has ended does not end again. */
public final class ReductionEndedAlready extends Conflict {

    ReductionEndedAlready() {
        super("This reduction has ended already");
    }
}
