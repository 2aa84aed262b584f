package org.holdfast.platform.idempotency;

import org.holdfast.platform.problem.Conflict;

/** The retry overtook its own first call. */
public final class FirstCallStillRunning extends Conflict {

    FirstCallStillRunning() {
        super("A request with this Idempotency-Key is being handled at this moment; retry in a few seconds");
    }
}
