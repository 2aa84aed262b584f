package org.holdfast.caseload.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.caseload.allocation.Candidate.Area;
import org.holdfast.caseload.allocation.Candidate.Earlier;
import org.holdfast.caseload.casefile.CaseFile;
import org.holdfast.caseload.casefile.CaseFiles;
import org.holdfast.caseload.staff.Team;
import org.holdfast.caseload.staff.Teams;
import org.holdfast.caseload.staff.Worker;
import org.holdfast.caseload.staff.Workers;
import org.holdfast.caseload.workload.HeldCase;
import org.holdfast.caseload.workload.Scales;
import org.holdfast.caseload.workload.WeighedCase;
import org.holdfast.caseload.workload.WorkerLoad;
import org.holdfast.caseload.workload.Workloads;
import org.holdfast.contracts.TeamId;
import org.holdfast.contracts.WorkerId;

/** Finds who could become a child's social worker: of a grade that holds cases, registered, here today, and not that already. */
@ApplicationScoped
class Candidates {

    private final Workloads workloads;
    private final Allocations allocations;
    private final CaseFiles cases;
    private final Workers workers;
    private final Teams teams;

    Candidates(Workloads workloads, Allocations allocations, CaseFiles cases, Workers workers, Teams teams) {
        this.workloads = workloads;
        this.allocations = allocations;
        this.cases = cases;
        this.workers = workers;
        this.teams = teams;
    }

    /** Who was the child's social worker before. */
    Map<WorkerId, Earlier> earlier(CaseFile file) {
        return allocations.ofChild(file.childId()).stream()
                .filter(each -> each.role() == Role.PRIMARY)
                .flatMap(each -> each.asEarlier().stream().map(earlier -> Map.entry(each.workerId(), earlier)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (_, later) -> later));
    }

    /** Whom to ask. A case that no team holds yet has no area. */
    List<WorkerLoad> asked(CaseFile file, OptionsWithin within, Set<WorkerId> earlier, Scales scales) {
        return file.teamId()
                .filter(_ -> within == OptionsWithin.AREA)
                .map(team -> workloads.nowOf(workers.inAreaOf(team, knowing(file, earlier)), scales))
                .orElseGet(() -> workloads.nowBy(scales));
    }

    List<Candidate> socialWorkersFor(
            CaseFile file, Map<WorkerId, Earlier> earlier, Scales scales, List<WorkerLoad> loads) {
        var areas = areas(file, loads);
        return loads.stream()
                .filter(load -> Receiving.canReceive(load.worker(), scales))
                .filter(load ->
                        !file.socialWorkerId().map(load.worker().id()::equals).orElse(false))
                .map(load -> new Candidate(
                        load,
                        scales.with(load, asHeldBy(load.worker().id(), file)),
                        siblings(load, file),
                        Optional.ofNullable(earlier.get(load.worker().id())),
                        area(load.worker(), file, areas),
                        shared(load.worker().skills(), file.skillsWanted())))
                .toList();
    }

    /** Whoever of experience could stand beside the social worker, the least busy first. */
    List<WorkerLoad> consultants(CaseFile file, Scales scales, List<WorkerLoad> loads) {
        return loads.stream()
                .filter(load -> Role.CONSULTANT.isOpenTo(load.worker().grade()))
                .filter(load -> Availability.of(load.worker(), Role.CONSULTANT, scales.day()) == Availability.AVAILABLE)
                .filter(load ->
                        !file.socialWorkerId().map(load.worker().id()::equals).orElse(false))
                .filter(load -> load.workload().fullest().isPresent())
                .sorted(Comparator.comparing((WorkerLoad load) -> !Objects.equals(
                                load.worker().teamId(), file.teamId().orElse(null)))
                        .thenComparing(load -> load.workload().fullest().orElseThrow())
                        .thenComparing(load -> load.worker().id().value()))
                .limit(3)
                .toList();
    }

    static HeldCase asHeldBy(WorkerId worker, CaseFile file) {
        return new HeldCase(file.id(), file.childId(), worker, Role.PRIMARY.code(), file.openedAt(), file.state());
    }

    private Set<WorkerId> knowing(CaseFile file, Set<WorkerId> earlier) {
        var siblings = Optional.ofNullable(file.state().siblingGroupId());
        return Stream.concat(
                        earlier.stream(), siblings.stream().flatMap(group -> cases.socialWorkersOf(group).stream()))
                .collect(Collectors.toSet());
    }

    private Map<TeamId, Team> areas(CaseFile file, List<WorkerLoad> loads) {
        var ids = Stream.concat(
                        loads.stream().map(load -> load.worker().teamId()).filter(Objects::nonNull),
                        file.teamId().stream())
                .collect(Collectors.toSet());
        return teams.withIds(ids);
    }

    private static Area area(Worker worker, CaseFile file, Map<TeamId, Team> areas) {
        var held = file.teamId().map(areas::get);
        var works = Optional.ofNullable(worker.teamId()).map(areas::get);
        if (held.isEmpty() || works.isEmpty()) {
            return Area.ELSEWHERE;
        }
        if (held.equals(works)) {
            return Area.SAME_TEAM;
        }
        return held.get().area().equals(works.get().area()) ? Area.SAME_AREA : Area.ELSEWHERE;
    }

    private static int siblings(WorkerLoad load, CaseFile file) {
        var group = file.state().siblingGroupId();
        return Math.toIntExact(load.cases().stream()
                .map(WeighedCase::held)
                .filter(HeldCase::asSocialWorker)
                .filter(held -> !held.childId().equals(file.childId()))
                .filter(held -> group != null && group.equals(held.state().siblingGroupId()))
                .count());
    }

    private static Set<String> shared(Set<String> held, Set<String> wanted) {
        return wanted.stream().filter(held::contains).collect(Collectors.toCollection(TreeSet::new));
    }
}
