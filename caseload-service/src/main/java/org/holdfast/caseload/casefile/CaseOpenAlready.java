package org.holdfast.caseload.casefile;

import org.holdfast.platform.problem.Conflict;

/** A child has one open case. */
public final class CaseOpenAlready extends Conflict {

    CaseOpenAlready() {
        super("A case is open for this child already");
    }
}
