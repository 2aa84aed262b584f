package org.holdfast.caseload.restructure;

import org.holdfast.platform.problem.Conflict;

/** There is no proposal to look at or to adopt. */
public final class NothingFoundYet extends Conflict {

    NothingFoundYet() {
        super("Nothing has been found yet");
    }
}
