package org.holdfast.caseload.allocation;

import org.holdfast.platform.problem.Conflict;

/** What has ended does not end again. */
public final class AllocationEndedAlready extends Conflict {

    AllocationEndedAlready() {
        super("This allocation has ended already");
    }
}
