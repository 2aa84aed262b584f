package org.holdfast.caseload.allocation;

import org.holdfast.platform.problem.Conflict;

/** Somebody holds a role on a case once at a time. */
public final class AlreadyAllocated extends Conflict {

    AlreadyAllocated() {
        super("This person has this role on this case already");
    }
}
