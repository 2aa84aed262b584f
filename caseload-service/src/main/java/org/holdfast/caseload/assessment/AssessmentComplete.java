package org.holdfast.caseload.assessment;

import org.holdfast.platform.problem.Conflict;

/** What was authorised goes on no further. */
public final class AssessmentComplete extends Conflict {

    AssessmentComplete() {
        super("This assessment was authorised and is complete");
    }
}
