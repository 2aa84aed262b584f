package org.holdfast.caseload.allocation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.caseload.allocation.AllocationOption.ReasonCode;
import org.holdfast.caseload.allocation.Candidate.Siblings;
import org.holdfast.caseload.staff.Worker;
import org.holdfast.contracts.TeamId;
import org.holdfast.contracts.WorkerId;
import org.junit.jupiter.api.Test;

class AllocationOptionsTest {

    private static final TeamId HARBOUR = TeamId.next();

    @Test
    void whoKnowsTheChildComesFirst() {
        var options = rank(
                candidate("Ravi", 10, Siblings.NONE, 0),
                candidate("Sasha", 10, Siblings.NONE, 1),
                candidate("Noor", 10, Siblings.WORKS_WITH_THEM, 0));

        assertThat(options).extracting(AllocationOption::workerName).containsExactly("Sasha", "Noor", "Ravi");
        assertThat(options).extracting(AllocationOption::rank).containsExactly(1, 2, 3);
    }

    @Test
    void whoeverWouldGoOverTheLimitStandsBehindEveryoneWhoWouldNot() {
        var options =
                rank(candidate("Sasha", 20, Siblings.WORKS_WITH_THEM, 2), candidate("Ravi", 19, Siblings.NONE, 0));

        assertThat(options).extracting(AllocationOption::workerName).containsExactly("Ravi", "Sasha");
        assertThat(options.getLast().reasons())
                .extracting(AllocationOption.Reason::code)
                .contains(ReasonCode.OVER_LIMIT);
    }

    @Test
    void eachOptionShowsTheImpactToATenth() {
        var option = rank(candidate("Sasha", 13, Siblings.NONE, 0)).getFirst();

        assertThat(option.now()).isEqualTo(new Workload(13, 20, new BigDecimal("65.0")));
        assertThat(option.after()).isEqualTo(new Workload(14, 20, new BigDecimal("70.0")));
        assertThat(option.points()).isEqualTo(new BigDecimal("26.0"));
        assertThat(option.reasons())
                .extracting(AllocationOption.Reason::inWords)
                .containsExactly(
                        "Works in the team of the child's area",
                        "Would have 14 children of at most 20, 70.0 % of the limit");
    }

    @Test
    void whoeverCanTakeNothingIsNeverFree() {
        var none = Workload.of(0, 0);

        assertThat(none.percent()).isNull();
        assertThat(none.withOneMore().isOver()).isTrue();
    }

    @Test
    void equalsAreRankedByNameSoThatTheOrderIsTheSameEachTime() {
        var options = rank(candidate("Sasha", 5, Siblings.NONE, 0), candidate("Noor", 5, Siblings.NONE, 0));

        assertThat(options).extracting(AllocationOption::workerName).containsExactly("Noor", "Sasha");
    }

    private static List<AllocationOption> rank(Candidate... candidates) {
        return AllocationOptions.rank(List.of(candidates), Optional.of(HARBOUR));
    }

    private static Candidate candidate(String name, int cases, Siblings siblings, int before) {
        var worker = new Worker(
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
                List.of());
        return new Candidate(worker, Workload.of(cases, 20), siblings, before);
    }
}
