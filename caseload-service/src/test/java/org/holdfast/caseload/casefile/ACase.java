package org.holdfast.caseload.casefile;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.TeamId;
import org.holdfast.platform.time.WorkingDays;

/** Cases for tests of what happens in them. */
public final class ACase {

    private static final WorkingDays WORKING_DAYS = new WorkingDays(Optional.empty());

    private ACase() {}

    /** Open, and referred on this day. */
    public static CaseFile referredOn(LocalDate day) {
        return new CaseFile(
                CaseId.next(),
                ChildId.next(),
                null,
                CaseType.ASSESSMENT,
                TeamId.next(),
                day.atTime(9, 0).toInstant(ZoneOffset.UTC),
                Referred.on(day, WORKING_DAYS));
    }
}
