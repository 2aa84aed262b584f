package org.holdfast.caseload.assessment;

import org.holdfast.platform.problem.Conflict;

/** An answer follows a submission. */
public final class NotHandedIn extends Conflict {

    NotHandedIn() {
        super("This assessment was not handed in, or was answered already");
    }
}
