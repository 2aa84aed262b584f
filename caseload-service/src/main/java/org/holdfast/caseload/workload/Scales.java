package org.holdfast.caseload.workload;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.holdfast.caseload.casefile.CaseState;
import org.holdfast.caseload.casefile.CaseType;
import org.holdfast.caseload.policy.PolicyContent;
import org.holdfast.caseload.staff.Reduced;
import org.holdfast.caseload.staff.Worker;
import org.holdfast.caseload.workload.WeighedCase.Part;
import org.holdfast.contracts.SiblingGroupId;

/**
 * Weighs caseloads by one policy on one day. A pure function of what it is given, so that a past month weighed again gives the same
 * numbers.
 */
public record Scales(PolicyContent policy, LocalDate day) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    public WorkerLoad load(Worker worker, Collection<HeldCase> held, Collection<Reduced> reductions) {
        var active = reductions.stream().filter(each -> each.covers(day)).toList();
        var weighed = weigh(held);
        var share = share(worker, active);
        var limit = policy.limitOf(worker.grade());
        var points = weighed.stream()
                .map(WeighedCase::points)
                .reduce(policy.stablePoints().multiply(worker.fte()), BigDecimal::add)
                .setScale(2, RoundingMode.HALF_UP);
        var workload = Workload.of(
                Math.toIntExact(held.stream()
                        .filter(HeldCase::asSocialWorker)
                        .map(HeldCase::childId)
                        .distinct()
                        .count()),
                floor(limit.cases(), share),
                points,
                floor(limit.points(), share));
        return new WorkerLoad(worker, workload, weighed, active, worker.isAway(day) && workload.cases() > 0);
    }

    /**
     * What it would be with one case more. Only a brother or sister among those they have changes what the others weigh; all else is
     * weighed already.
     */
    public Workload with(WorkerLoad now, HeldCase one) {
        var held = now.cases().stream().map(WeighedCase::held).toList();
        if (!one.asSocialWorker() || held.stream().anyMatch(each -> sharesWeight(each, one))) {
            return load(
                            now.worker(),
                            Stream.concat(held.stream(), Stream.of(one)).toList(),
                            now.reductions())
                    .workload();
        }
        var known = held.stream()
                .anyMatch(each -> each.asSocialWorker() && each.childId().equals(one.childId()));
        return now.workload().with(known ? 0 : 1, weightOf(one.state()));
    }

    private static boolean sharesWeight(HeldCase each, HeldCase one) {
        var group = one.state().siblingGroupId();
        return group != null
                && each.asSocialWorker()
                && group.equals(each.state().siblingGroupId())
                && each.state().type() == one.state().type();
    }

    /** A case by itself, as it counts for a social worker who has no brother or sister of the child. */
    public BigDecimal weightOf(CaseState state) {
        return parts(state).stream().map(Part::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private List<WeighedCase> weigh(Collection<HeldCase> held) {
        var counted = new HashSet<Siblings>();
        return held.stream()
                .map(each -> WeighedCase.of(each, parts(each.state())))
                .sorted(Comparator.comparing(WeighedCase::points)
                        .reversed()
                        .thenComparing(each -> each.held().caseId().value())
                        .thenComparing(each -> each.held().role()))
                .map(each -> share(each, counted))
                .toList();
    }

    private WeighedCase share(WeighedCase weighed, Set<Siblings> counted) {
        var state = weighed.held().state();
        if (!weighed.held().asSocialWorker()) {
            return weighed.times(policy.coWorked(), WeighedCase.CO_WORKED);
        }
        return state.siblingGroupId() == null || counted.add(new Siblings(state.siblingGroupId(), state.type()))
                ? weighed
                : weighed.times(policy.furtherSibling(), WeighedCase.SIBLING);
    }

    private List<Part> parts(CaseState state) {
        var parts = new ArrayList<Part>();
        parts.add(part(state.type().code(), policy.weightOf(state.type(), state.since(), day)));
        parts.add(part(state.complexity().code(), policy.weightOf(state.complexity())));
        state.circumstances().stream().sorted().forEach(each -> parts.add(part(each.code(), policy.weightOf(each))));
        return parts.stream().filter(each -> each.points().signum() != 0).toList();
    }

    private static Part part(String code, BigDecimal points) {
        return new Part(code, points.setScale(2, RoundingMode.HALF_UP));
    }

    private static BigDecimal share(Worker worker, List<Reduced> active) {
        var reduced = Math.min(100, active.stream().mapToInt(Reduced::percent).sum());
        return worker.fte().multiply(BigDecimal.valueOf(100L - reduced)).divide(HUNDRED);
    }

    private static int floor(int limit, BigDecimal share) {
        return BigDecimal.valueOf(limit)
                .multiply(share)
                .setScale(0, RoundingMode.FLOOR)
                .intValueExact();
    }

    /** Brothers and sisters whose cases are of one type. */
    private record Siblings(SiblingGroupId group, CaseType type) {}
}
