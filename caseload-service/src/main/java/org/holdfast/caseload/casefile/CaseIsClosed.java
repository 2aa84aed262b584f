package org.holdfast.caseload.casefile;

import org.holdfast.platform.problem.Conflict;

/** Nothing is changed on a case that is closed. */
public final class CaseIsClosed extends Conflict {

    public CaseIsClosed() {
        super("This case is closed");
    }
}
