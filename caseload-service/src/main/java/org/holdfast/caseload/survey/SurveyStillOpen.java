package org.holdfast.caseload.survey;

import java.time.LocalDate;
import org.holdfast.platform.problem.Conflict;

/** There are no results while children are still being asked. */
public final class SurveyStillOpen extends Conflict {

    SurveyStillOpen(LocalDate closesOn) {
        super("The survey is open until %s; results are there afterwards".formatted(closesOn));
    }
}
