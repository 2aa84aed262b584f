package org.holdfast.caseload.restructure;

import org.holdfast.platform.problem.Conflict;

/** What was proposed rests on who was whose social worker. */
public final class ChangedMeanwhile extends Conflict {

    ChangedMeanwhile(long children) {
        super("%d children have another social worker by now, or a closed case".formatted(children));
    }
}
