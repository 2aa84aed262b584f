package org.holdfast.caseload.allocation;

import org.holdfast.platform.problem.BrokenRule;

/** A case is allocated to somebody who works here. */
public final class UnknownWorker extends BrokenRule {

    UnknownWorker() {
        super("Nobody with this id works here", "#/workerId");
    }
}
