package org.holdfast.caseload.survey;

import org.holdfast.platform.problem.Conflict;

/** Nobody replies before a survey opens or after it has closed. */
public final class SurveyNotOpen extends Conflict {

    SurveyNotOpen() {
        super("The survey is not open");
    }
}
