package org.holdfast.caseload.cincensus;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.holdfast.caseload.cincensus.CensusChild.Assessed;
import org.holdfast.caseload.cincensus.CensusChild.Conference;
import org.holdfast.caseload.cincensus.CensusChild.Enquired;
import org.holdfast.caseload.cincensus.CensusChild.Episode;
import org.holdfast.caseload.cincensus.CensusChild.FurtherAction;
import org.holdfast.caseload.cincensus.CensusChild.NeedPlan;
import org.holdfast.caseload.cincensus.CensusChild.ProtectionPlan;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.ChildId;
import org.jspecify.annotations.Nullable;

/** A child about whom the validator has nothing to say, to be broken by a test in one place. */
final class Sound {

    static final CensusYear YEAR = new CensusYear(2027);
    static final LocalDate REFERRED = LocalDate.of(2026, 6, 1);
    static final LocalDate CONFERRED = LocalDate.of(2026, 7, 3);

    private Sound() {}

    static CensusChild child(Episode... episodes) {
        return new CensusChild(
                ChildId.next(),
                "SZ000017",
                "H243278544154",
                null,
                LocalDate.of(2015, 4, 3),
                null,
                "F",
                null,
                "WBRI",
                List.of("NONE"),
                List.of(episodes));
    }

    /** Assessed, enquired into, conferred about, and with a plan that goes on. */
    static Episode episode() {
        return new Episode(
                CaseId.next(),
                REFERRED,
                "2A",
                "N1",
                null,
                null,
                null,
                FurtherAction.TAKEN,
                List.of(new Assessed(REFERRED, REFERRED.plusDays(40), List.of("16A"))),
                List.of(),
                List.of(new Enquired(REFERRED.plusDays(10), LocalDate.of(2026, 7, 6), CONFERRED, Conference.REQUIRED)),
                List.of(plan(CONFERRED, null)));
    }

    /** Assessed, with a child in need plan. */
    static Episode inNeed(NeedPlan... plans) {
        return with(episode(), List.of(), List.of(), List.of(plans));
    }

    static Episode with(Episode from, List<Enquired> enquiries, List<ProtectionPlan> protection, List<NeedPlan> need) {
        return new Episode(
                from.caseId(),
                from.referredOn(),
                from.source(),
                from.primaryNeed(),
                from.closedOn(),
                from.closureReason(),
                from.initialConferenceOn(),
                from.furtherAction(),
                from.assessments(),
                need,
                enquiries,
                protection);
    }

    static Episode assessed(Assessed... assessments) {
        var from = episode();
        return new Episode(
                from.caseId(),
                from.referredOn(),
                from.source(),
                from.primaryNeed(),
                null,
                null,
                null,
                FurtherAction.TAKEN,
                List.of(assessments),
                List.of(),
                List.of(),
                List.of());
    }

    static Episode closed(Episode from, @Nullable LocalDate on, @Nullable String reason) {
        return new Episode(
                from.caseId(),
                from.referredOn(),
                from.source(),
                from.primaryNeed(),
                on,
                reason,
                from.initialConferenceOn(),
                from.furtherAction(),
                from.assessments(),
                from.needPlans(),
                from.enquiries(),
                from.protectionPlans());
    }

    static Episode referred(
            @Nullable LocalDate on,
            @Nullable String source,
            @Nullable String need,
            @Nullable FurtherAction action,
            Episode from) {
        return new Episode(
                from.caseId(),
                on,
                source,
                need,
                from.closedOn(),
                from.closureReason(),
                from.initialConferenceOn(),
                action,
                from.assessments(),
                from.needPlans(),
                from.enquiries(),
                from.protectionPlans());
    }

    static Episode conferred(LocalDate on, Episode from) {
        return new Episode(
                from.caseId(),
                from.referredOn(),
                from.source(),
                from.primaryNeed(),
                from.closedOn(),
                from.closureReason(),
                on,
                from.furtherAction(),
                from.assessments(),
                from.needPlans(),
                from.enquiries(),
                from.protectionPlans());
    }

    static ProtectionPlan plan(LocalDate startedOn, @Nullable LocalDate endedOn, @Nullable LocalDate... reviews) {
        return new ProtectionPlan(startedOn, endedOn, "NEG", "EMO", 0, Arrays.asList(reviews));
    }
}
