package org.holdfast.caseload.plan;

import java.time.LocalDate;
import org.holdfast.platform.problem.BrokenRule;

/** A child protection plan begins on the day of its conference (census rule 2885). */
public final class PlanNotOnConferenceDay extends BrokenRule {

    PlanNotOnConferenceDay(LocalDate heldOn) {
        super(
                "The conference was held on %s: its plan begins on that day (census rule 2885)".formatted(heldOn),
                "#/startedOn");
    }
}
