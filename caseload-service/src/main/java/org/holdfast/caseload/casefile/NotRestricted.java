package org.holdfast.caseload.casefile;

import org.holdfast.platform.problem.Conflict;

/** Only what is restricted is lifted. */
public final class NotRestricted extends Conflict {

    NotRestricted() {
        super("This record is not restricted");
    }
}
