package org.holdfast.caseload.allocation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.holdfast.caseload.allocation.AllocationOption.Reason;
import org.holdfast.caseload.allocation.AllocationOption.ReasonCode;
import org.holdfast.caseload.allocation.Candidate.Siblings;
import org.holdfast.contracts.TeamId;

/**
 * Ranks who could become a child's social worker. A relationship that is there already counts most, then the team of the area, then
 * the room that is left; whoever would go over the limit stands behind everyone who would not.
 */
final class AllocationOptions {

    private static final BigDecimal KNOWS_THE_CHILD = points(40);
    private static final BigDecimal KNOWS_THE_FAMILY = points(30);
    private static final BigDecimal SAME_TEAM = points(20);
    private static final BigDecimal OVER = points(-100);
    private static final BigDecimal MOST_FOR_CAPACITY = points(20);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private AllocationOptions() {}

    static List<AllocationOption> rank(List<Candidate> candidates, Optional<TeamId> team) {
        var best = candidates.stream()
                .map(candidate -> option(candidate, team))
                .sorted(Comparator.comparing(AllocationOption::points)
                        .reversed()
                        .thenComparing(AllocationOption::workerName)
                        .thenComparing(option -> option.workerId().value()))
                .toList();
        return IntStream.range(0, best.size())
                .mapToObj(place -> ranked(place + 1, best.get(place)))
                .toList();
    }

    private static AllocationOption option(Candidate candidate, Optional<TeamId> team) {
        var after = candidate.now().withOneMore();
        var reasons = reasons(candidate, after, team);
        var worker = candidate.worker();
        return new AllocationOption(
                0,
                worker.id(),
                worker.fullName(),
                worker.grade(),
                worker.teamId(),
                candidate.now(),
                after,
                reasons.stream().map(Reason::points).reduce(points(0), BigDecimal::add),
                reasons);
    }

    private static List<Reason> reasons(Candidate candidate, Workload after, Optional<TeamId> team) {
        var reasons = new ArrayList<Reason>();
        if (candidate.timesWithThisChild() > 0) {
            reasons.add(
                    new Reason(ReasonCode.KNOWS_THIS_CHILD, "Was this child's social worker before", KNOWS_THE_CHILD));
        }
        if (candidate.siblings() == Siblings.WORKS_WITH_THEM) {
            reasons.add(new Reason(
                    ReasonCode.BROTHERS_AND_SISTERS, "Is the social worker of a brother or sister", KNOWS_THE_FAMILY));
        }
        if (candidate.isIn(team)) {
            reasons.add(new Reason(ReasonCode.TEAM_OF_THE_AREA, "Works in the team of the child's area", SAME_TEAM));
        }
        reasons.add(capacity(after));
        return List.copyOf(reasons);
    }

    private static Reason capacity(Workload after) {
        var percent = after.percent();
        if (after.isOver() || percent == null) {
            return new Reason(
                    ReasonCode.OVER_LIMIT,
                    "Would have %s and can do right by %d".formatted(children(after), after.limit()),
                    OVER);
        }
        var free = HUNDRED.subtract(Objects.requireNonNull(percent));
        return new Reason(
                ReasonCode.CAPACITY,
                "Would have %s of at most %d, %s %% of the limit".formatted(children(after), after.limit(), percent),
                MOST_FOR_CAPACITY.multiply(free).divide(HUNDRED, 1, RoundingMode.HALF_UP));
    }

    private static String children(Workload workload) {
        return workload.cases() == 1 ? "1 child" : workload.cases() + " children";
    }

    private static AllocationOption ranked(int rank, AllocationOption option) {
        return new AllocationOption(
                rank,
                option.workerId(),
                option.workerName(),
                option.grade(),
                option.teamId(),
                option.now(),
                option.after(),
                option.points(),
                option.reasons());
    }

    private static BigDecimal points(int value) {
        return BigDecimal.valueOf(value).setScale(1, RoundingMode.UNNECESSARY);
    }
}
