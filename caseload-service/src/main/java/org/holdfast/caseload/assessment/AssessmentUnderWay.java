package org.holdfast.caseload.assessment;

import org.holdfast.platform.problem.Conflict;

/** A case has one assessment under way at a time (census rule 8896). */
public final class AssessmentUnderWay extends Conflict {

    AssessmentUnderWay() {
        super("Another assessment of this case is under way (census rule 8896)");
    }
}
