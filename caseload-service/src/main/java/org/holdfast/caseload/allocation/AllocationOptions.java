package org.holdfast.caseload.allocation;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.holdfast.caseload.casefile.CaseState;
import org.holdfast.caseload.workload.Scales;

/**
 * Ranks who could become a child's social worker, by the weights of the policy. Whoever would go over the limit stands behind
 * everyone who would not.
 */
final class AllocationOptions {

    private AllocationOptions() {}

    static List<AllocationOption> rank(
            List<Candidate> candidates, CaseState state, Set<String> skillsWanted, Scales scales) {
        var reasons = new OptionReasons(state, skillsWanted, scales);
        var best = candidates.stream()
                .map(candidate -> Judged.of(candidate, reasons.of(candidate)))
                .sorted(Comparator.comparing(Judged::isOver)
                        .thenComparing(Judged::points, Comparator.reverseOrder())
                        .thenComparing(judged -> judged.candidate().worker().fullName())
                        .thenComparing(
                                judged -> judged.candidate().worker().id().value()))
                .toList();
        return IntStream.range(0, best.size())
                .mapToObj(place -> best.get(place).at(place + 1))
                .toList();
    }

    private record Judged(Candidate candidate, List<OptionReason> reasons, BigDecimal points) {

        static Judged of(Candidate candidate, List<OptionReason> reasons) {
            return new Judged(candidate, reasons, AllocationOption.sum(reasons));
        }

        AllocationOption at(int rank) {
            return AllocationOption.of(rank, candidate, reasons, points);
        }

        boolean isOver() {
            return candidate.after().isOver();
        }
    }
}
