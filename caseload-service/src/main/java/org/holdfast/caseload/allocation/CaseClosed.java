package org.holdfast.caseload.allocation;

import org.holdfast.platform.problem.Conflict;

/** Nobody is allocated to a case that is closed. */
public final class CaseClosed extends Conflict {

    CaseClosed() {
        super("This case is closed");
    }
}
