package org.holdfast.caseload.task;

import org.holdfast.platform.problem.Conflict;

/** A task is done once. */
public final class AlreadyDone extends Conflict {

    AlreadyDone() {
        super("This task is done already");
    }
}
