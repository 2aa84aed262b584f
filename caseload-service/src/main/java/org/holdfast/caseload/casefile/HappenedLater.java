package org.holdfast.caseload.casefile;

import java.time.LocalDate;
import org.holdfast.platform.problem.BrokenRule;

/** A case closes on the last day on which something happened in it, or after it (census rule 8565). */
public final class HappenedLater extends BrokenRule {

    private HappenedLater(String what, LocalDate happenedOn) {
        super("%s of this case is dated %s, after this day (census rule 8565)".formatted(what, happenedOn), "#/on");
    }

    public static void refuse(String what, LocalDate happenedOn, CloseCase request) {
        if (happenedOn.isAfter(request.on())) {
            throw new HappenedLater(what, happenedOn);
        }
    }
}
