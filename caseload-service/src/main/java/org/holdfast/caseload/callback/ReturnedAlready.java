package org.holdfast.caseload.callback;

import org.holdfast.platform.problem.Conflict;

/** A promise is kept once. */
public final class ReturnedAlready extends Conflict {

    ReturnedAlready() {
        super("This call has been returned already");
    }
}
