package org.holdfast.caseload.strategy;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.holdfast.caseload.casefile.CaseFile;
import org.holdfast.contracts.StrategyDiscussionId;
import org.holdfast.contracts.WorkerId;

/** Strategy discussions for tests of what follows from them. */
public final class Discussions {

    private Discussions() {}

    public static StrategyDiscussion enquiring(CaseFile file, LocalDate heldOn) {
        return of(file, heldOn, StrategyOutcome.SECTION_47);
    }

    public static StrategyDiscussion enquiringNot(CaseFile file, LocalDate heldOn) {
        return of(file, heldOn, StrategyOutcome.SINGLE_ASSESSMENT);
    }

    private static StrategyDiscussion of(CaseFile file, LocalDate heldOn, StrategyOutcome outcome) {
        return new StrategyDiscussion(
                StrategyDiscussionId.next(),
                file,
                new HoldStrategyDiscussion(
                        heldOn, Set.of(Agency.CHILDREN_SERVICES, Agency.POLICE, Agency.HEALTH), outcome, "Agreed"),
                WorkerId.next(),
                heldOn.atTime(12, 0).toInstant(ZoneOffset.UTC));
    }
}
