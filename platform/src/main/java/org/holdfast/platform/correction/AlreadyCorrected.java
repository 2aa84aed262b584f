package org.holdfast.platform.correction;

import org.holdfast.platform.problem.Conflict;

/** What is marked as entered in error is not marked again, nor changed. */
public final class AlreadyCorrected extends Conflict {

    public AlreadyCorrected() {
        super("This was entered in error and is marked so already");
    }
}
