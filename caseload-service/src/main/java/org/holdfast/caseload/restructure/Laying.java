package org.holdfast.caseload.restructure;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.holdfast.caseload.allocation.Receiving;
import org.holdfast.caseload.casefile.CaseFile;
import org.holdfast.caseload.casefile.CaseFiles;
import org.holdfast.caseload.handover.Handovers;
import org.holdfast.caseload.staff.Teams;
import org.holdfast.caseload.workload.WeighedCase;
import org.holdfast.caseload.workload.WorkerLoad;
import org.holdfast.caseload.workload.Workloads;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.time.WorkingDays;
import org.jspecify.annotations.Nullable;

/**
 * Lays out, for somebody who leads teams, who holds which children and who could hold them once a change has come. A restricted record
 * that they may not read stays where it is and is not shown; so does a child on the way to somebody.
 */
@ApplicationScoped
class Laying {

    private static final int MONTHS_LOOKED_BACK = 6;

    private final Workloads workloads;
    private final CaseFiles cases;
    private final Teams teams;
    private final Handovers handovers;
    private final Acquaintances acquaintances;
    private final Clock clock;

    Laying(
            Workloads workloads,
            CaseFiles cases,
            Teams teams,
            Handovers handovers,
            Acquaintances acquaintances,
            Clock clock) {
        this.workloads = workloads;
        this.cases = cases;
        this.teams = teams;
        this.handovers = handovers;
        this.acquaintances = acquaintances;
        this.clock = clock;
    }

    /** @param leftOut children who are on their way to somebody */
    record Laid(Structure structure, int leftOut) {}

    Laid lay(RestructurePlan plan, WorkerId leader) {
        var led = teams.ledBy(leader);
        var onTheirWay = handovers.underWay();
        var held = cases.heldBy(led, leader).stream()
                .filter(file -> file.socialWorkerId().isPresent())
                .toList();
        var movable = held.stream()
                .filter(file -> !onTheirWay.containsKey(file.childId()))
                .collect(Collectors.toMap(CaseFile::id, Function.identity()));
        var loads = workloads.now().stream()
                .filter(load -> led.contains(
                                plan.teamOf(load.worker().id(), load.worker().teamId()))
                        || load.cases().stream().anyMatch(each -> isMovable(each, movable)))
                .toList();
        var posts = posts(plan, loads, movable, onTheirWay);
        return new Laid(
                new Structure(posts, families(plan, loads, movable, posts), plan.wishes()),
                held.size() - movable.size());
    }

    private List<Post> posts(
            RestructurePlan plan,
            List<WorkerLoad> loads,
            Map<CaseId, CaseFile> movable,
            Map<ChildId, WorkerId> onTheirWay) {
        var scales = workloads.scales();
        var leavers = plan.leavers();
        return loads.stream()
                .map(load -> {
                    var worker = load.worker();
                    var here = load.cases().stream()
                            .filter(each -> isMovable(each, movable))
                            .toList();
                    var coming = Math.toIntExact(onTheirWay.values().stream()
                            .filter(worker.id()::equals)
                            .count());
                    var workload = load.workload();
                    var staying = workload.points().subtract(points(here));
                    var limit = Math.max(0, workload.limit() - (workload.cases() - here.size()) - coming);
                    var pointsLimit =
                            Math.max(0, hundredths(BigDecimal.valueOf(workload.pointsLimit())) - hundredths(staying));
                    return new Post(
                            worker.id(),
                            worker.fullName(),
                            plan.teamOf(worker.id(), worker.teamId()),
                            !leavers.contains(worker.id()) && Receiving.canReceive(worker, scales),
                            Math.max(limit, here.size()),
                            Math.max(pointsLimit, hundredths(points(here))),
                            pointsLimit,
                            worker.skills());
                })
                .toList();
    }

    private List<Family> families(
            RestructurePlan plan, List<WorkerLoad> loads, Map<CaseId, CaseFile> movable, List<Post> posts) {
        var children = movable.values().stream().map(CaseFile::childId).collect(Collectors.toSet());
        var circumstances = new Around(
                acquaintances.known(children),
                acquaintances.askedToGo(children),
                acquaintances.readers(children),
                acquaintances.sectors(children),
                acquaintances.met(children, WorkingDays.dayOf(clock.instant()).minusMonths(MONTHS_LOOKED_BACK)));
        var receivers = posts.stream().filter(Post::receives).toList();
        var byWorker = posts.stream().collect(Collectors.toMap(Post::workerId, Function.identity()));
        var leavers = plan.leavers();
        var today = WorkingDays.dayOf(clock.instant());
        var families = new ArrayList<Family>();
        for (var load : loads) {
            var worker = load.worker().id();
            for (var together : together(load, movable)) {
                var bonds =
                        together.stream().map(each -> bond(each, circumstances)).toList();
                var first = file(together.getFirst(), movable);
                families.add(new Family(
                        families.size(),
                        bonds,
                        first.state().siblingGroupId(),
                        worker,
                        plan.teamFor(
                                circumstances.sectors().get(first.childId()),
                                first.teamId().orElse(null)),
                        skills(together, movable),
                        hundredths(points(together)),
                        possible(
                                bonds,
                                leavers.contains(worker) || load.worker().isGone(today) ? null : byWorker.get(worker),
                                receivers,
                                circumstances)));
            }
        }
        return List.copyOf(families);
    }

    private Bond bond(WeighedCase weighed, Around around) {
        var held = weighed.held();
        var asked = around.askedToGo().getOrDefault(held.childId(), Set.of());
        return Bond.of(
                held.caseId(),
                held.childId(),
                Math.toIntExact(
                        ChronoUnit.MONTHS.between(WorkingDays.dayOf(held.since()), WorkingDays.dayOf(clock.instant()))),
                around.met().getOrDefault(new Acquaintances.Pair(held.childId(), held.workerId()), 0),
                around.known().getOrDefault(held.childId(), Set.of()).stream()
                        .filter(worker -> !asked.contains(worker))
                        .collect(Collectors.toSet()));
    }

    /** Brothers and sisters of one social worker; a child without any is by itself. */
    private static List<List<WeighedCase>> together(WorkerLoad load, Map<CaseId, CaseFile> movable) {
        var together = new LinkedHashMap<UUID, List<WeighedCase>>();
        load.cases().stream().filter(each -> isMovable(each, movable)).forEach(each -> {
            var group = each.held().state().siblingGroupId();
            together.computeIfAbsent(
                            group == null ? each.held().caseId().value() : group.value(), _ -> new ArrayList<>())
                    .add(each);
        });
        return List.copyOf(together.values());
    }

    /** Everyone who may come to hold all of them, and whoever does. */
    private static List<Post> possible(List<Bond> bonds, @Nullable Post today, List<Post> receivers, Around around) {
        var able = bonds.stream().anyMatch(bond -> around.isSpecial(bond.childId()))
                ? receivers.stream()
                        .filter(post -> bonds.stream().allMatch(bond -> around.lets(bond.childId(), post.workerId())))
                        .toList()
                : receivers;
        if (today == null || able.contains(today)) {
            return able;
        }
        var withToday = new ArrayList<>(able);
        withToday.add(today);
        return List.copyOf(withToday);
    }

    private static Set<String> skills(List<WeighedCase> together, Map<CaseId, CaseFile> movable) {
        return together.stream()
                .flatMap(each -> file(each, movable).skillsWanted().stream())
                .collect(Collectors.toSet());
    }

    private static CaseFile file(WeighedCase weighed, Map<CaseId, CaseFile> movable) {
        return Objects.requireNonNull(movable.get(weighed.held().caseId()));
    }

    private static boolean isMovable(WeighedCase weighed, Map<CaseId, CaseFile> movable) {
        return weighed.held().asSocialWorker()
                && movable.containsKey(weighed.held().caseId());
    }

    private static BigDecimal points(List<WeighedCase> cases) {
        return cases.stream().map(WeighedCase::points).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static int hundredths(BigDecimal points) {
        return points.movePointRight(2).setScale(0, RoundingMode.HALF_UP).intValueExact();
    }
}
