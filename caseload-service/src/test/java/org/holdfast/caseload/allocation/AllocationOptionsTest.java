package org.holdfast.caseload.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.holdfast.caseload.allocation.Candidate.Area;
import org.holdfast.caseload.allocation.Candidate.Earlier;
import org.holdfast.caseload.allocation.OptionReason.Code;
import org.holdfast.caseload.casefile.CaseState;
import org.holdfast.caseload.casefile.CaseType;
import org.holdfast.caseload.casefile.Complexity;
import org.holdfast.caseload.policy.Policies;
import org.holdfast.caseload.staff.Reduced;
import org.holdfast.caseload.staff.Worker;
import org.holdfast.caseload.staff.Worker.Absence;
import org.holdfast.caseload.workload.HeldCase;
import org.holdfast.caseload.workload.Scales;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.TeamId;
import org.holdfast.contracts.WorkerId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AllocationOptionsTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final TeamId HARBOUR = TeamId.next();

    private final Scales scales = new Scales(Policies.standard(), TODAY);
    private final CaseState assessed =
            new CaseState(CaseType.ASSESSMENT, TODAY, Complexity.STANDARD, Set.of(), HARBOUR, null);

    @Test
    void whoKnowsTheChildComesFirst() {
        var options = rank(
                candidate("Ravi", 10, 0, null),
                candidate("Sasha", 10, 0, earlier("Managing caseloads", false)),
                candidate("Noor", 10, 2, null));

        assertThat(options).extracting(AllocationOption::workerName).containsExactly("Sasha", "Noor", "Ravi");
        assertThat(options).extracting(AllocationOption::rank).containsExactly(1, 2, 3);
        assertThat(reason(options.get(1), Code.BROTHERS_AND_SISTERS).inWords())
                .isEqualTo("Is the social worker of 2 brothers and sisters");
    }

    @Test
    void whoTheChildAskedToLeaveComesLast() {
        var options = rank(
                candidate("Ravi", 10, 0, null),
                candidate("Sasha", 2, 0, earlier("The child asked for the change", true)));

        assertThat(options).extracting(AllocationOption::workerName).containsExactly("Ravi", "Sasha");
        assertThat(reason(options.getLast(), Code.CHANGE_WAS_ASKED_FOR).inWords())
                .isEqualTo("Was this child's social worker until 1 February 2026; the child asked for the change");
    }

    @Test
    void whoeverWouldGoOverTheLimitStandsBehindEveryoneWhoWouldNot() {
        var options =
                rank(candidate("Sasha", 22, 2, earlier("Managing caseloads", false)), candidate("Ravi", 20, 0, null));

        assertThat(options).extracting(AllocationOption::workerName).containsExactly("Ravi", "Sasha");
        assertThat(reason(options.getLast(), Code.OVER_LIMIT).points()).isEqualByComparingTo("-100");
    }

    @Test
    void eachOptionShowsTheImpactToATenth() {
        var option = rank(candidate("Sasha", 13, 0, null)).getFirst();

        assertThat(option.now().cases()).isEqualTo(13);
        assertThat(option.now().percent()).isEqualTo(new BigDecimal("59.1"));
        assertThat(option.now().pointsPercent()).isEqualTo(new BigDecimal("67.0"));
        assertThat(option.after().cases()).isEqualTo(14);
        assertThat(option.after().pointsPercent()).isEqualTo(new BigDecimal("71.0"));
        assertThat(option.points()).isEqualTo(new BigDecimal("25.8"));
        assertThat(option.reasons())
                .extracting(OptionReason::inWords)
                .containsExactly(
                        "Works in the team that holds the case",
                        "Would have 14 children of at most 22, 63.6 % of the limit, and 71.0 % of the points");
    }

    @Test
    void aProtectedCaseloadAndAnAbsenceAheadAreSaid() {
        var nina = worker(
                "Nina",
                List.of(new Absence(TODAY.plusWeeks(6), TODAY.plusWeeks(8))),
                List.of(new Reduced("NEWLY_QUALIFIED", 10, TODAY, LocalDate.of(2026, 9, 30))));

        var option = rank(candidate(nina, 0, 0, null)).getFirst();

        assertThat(reason(option, Code.PROTECTED_CASELOAD).inWords())
                .isEqualTo("Has a caseload protected by 10 %, until 30 September 2026");
        assertThat(reason(option, Code.ABSENCE_AHEAD).inWords())
                .isEqualTo("Will be away from 13 April 2026 to 27 April 2026");
    }

    @Test
    void equalsAreRankedByNameSoThatTheOrderIsTheSameEachTime() {
        var options = rank(candidate("Sasha", 5, 0, null), candidate("Noor", 5, 0, null));

        assertThat(options).extracting(AllocationOption::workerName).containsExactly("Noor", "Sasha");
    }

    private List<AllocationOption> rank(Candidate... candidates) {
        return AllocationOptions.rank(List.of(candidates), assessed, Set.of(), scales);
    }

    private static OptionReason reason(AllocationOption option, Code code) {
        return option.reasons().stream()
                .filter(each -> each.code() == code)
                .findFirst()
                .orElseThrow();
    }

    private static Earlier earlier(String how, boolean asked) {
        return new Earlier(LocalDate.of(2025, 1, 1), LocalDate.of(2026, 2, 1), how, asked);
    }

    private Candidate candidate(String name, int cases, int siblings, @Nullable Earlier earlier) {
        return candidate(worker(name, List.of(), List.of()), cases, siblings, earlier);
    }

    private Candidate candidate(Worker worker, int cases, int siblings, @Nullable Earlier earlier) {
        var held = Stream.generate(() ->
                        new HeldCase(CaseId.next(), ChildId.next(), worker.id(), "PRIMARY", Instant.EPOCH, assessed))
                .limit(cases)
                .map(each -> cases > 14 ? lighter(each) : each)
                .toList();
        var now = scales.load(worker, held, worker.reductions());
        return new Candidate(
                now,
                scales.with(
                        now,
                        new HeldCase(CaseId.next(), ChildId.next(), worker.id(), "PRIMARY", Instant.EPOCH, assessed)),
                siblings,
                Optional.ofNullable(earlier),
                Area.SAME_TEAM,
                Set.of());
    }

    /** So that it is the number of children that passes its limit first. */
    private static HeldCase lighter(HeldCase held) {
        var state = held.state();
        return new HeldCase(
                held.caseId(),
                held.childId(),
                held.workerId(),
                held.role(),
                held.since(),
                new CaseState(CaseType.CARE_LEAVER, state.since(), state.complexity(), Set.of(), state.teamId(), null));
    }

    private static Worker worker(String name, List<Absence> absences, List<Reduced> reductions) {
        return new Worker(
                WorkerId.next(),
                name,
                "SOCIAL_WORKER",
                BigDecimal.ONE,
                LocalDate.of(2027, 11, 30),
                HARBOUR,
                null,
                null,
                null,
                LocalDate.of(2020, 1, 1),
                null,
                absences,
                reductions,
                Set.of());
    }
}
