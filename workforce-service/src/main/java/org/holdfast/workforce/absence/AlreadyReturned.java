package org.holdfast.workforce.absence;

import org.holdfast.platform.problem.Conflict;

/** A return is recorded once; a wrong one is mended by correcting the absence and recording it anew. */
final class AlreadyReturned extends Conflict {

    AlreadyReturned() {
        super("The return from this absence is recorded already");
    }
}
