package org.holdfast.caseload.workload;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.caseload.policy.CaseloadPolicies;
import org.holdfast.caseload.policy.PolicyContent;
import org.holdfast.caseload.staff.Reduced;
import org.holdfast.caseload.staff.Worker;
import org.holdfast.caseload.staff.WorkerHistory;
import org.holdfast.caseload.staff.Workers;
import org.holdfast.contracts.TeamId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.time.WorkingDays;

/** Everybody's caseload, weighed by the policy that counts. */
@ApplicationScoped
public class Workloads {

    private final HeldCases held;
    private final Workers workers;
    private final WorkerHistory history;
    private final Reductions reductions;
    private final CaseloadPolicies policies;
    private final Clock clock;

    Workloads(
            HeldCases held,
            Workers workers,
            WorkerHistory history,
            Reductions reductions,
            CaseloadPolicies policies,
            Clock clock) {
        this.held = held;
        this.workers = workers;
        this.history = history;
        this.reductions = reductions;
        this.policies = policies;
        this.clock = clock;
    }

    /** The policy of this moment, on this day. */
    public Scales scales() {
        return scales(clock.instant());
    }

    public Scales scales(Instant moment) {
        return new Scales(policies.at(moment).content(), WorkingDays.dayOf(moment));
    }

    public WorkerLoad of(Worker worker) {
        var only = List.of(worker.id());
        var recordedHere = reductions.knownAt(clock.instant(), only).getOrDefault(worker.id(), List.of());
        return scales().load(worker, held.nowOf(only), all(worker, recordedHere));
    }

    /** Everybody who is here, and whoever has left and still holds a case. By name. */
    public List<WorkerLoad> now() {
        return nowBy(scales());
    }

    /** The same of one team: nobody else's cases are read. */
    public List<WorkerLoad> nowIn(TeamId team) {
        return nowOf(workers.inTeam(team), scales());
    }

    public List<WorkerLoad> nowOf(List<Worker> people, Scales scales) {
        var ids = people.stream().map(Worker::id).toList();
        return loads(scales, people, held.nowOf(ids), reductions.knownAt(clock.instant(), ids));
    }

    public List<WorkerLoad> nowBy(Scales scales) {
        return loads(scales, workers.everyone(), held.now(), reductions.knownAt(clock.instant()));
    }

    /** As it was at a moment that is over, as was known then. */
    public List<WorkerLoad> at(Instant moment) {
        return at(moment, policies.at(moment).content());
    }

    /** Weighed by this policy, whichever is adopted meanwhile. */
    public List<WorkerLoad> at(Instant moment, PolicyContent policy) {
        return loads(
                new Scales(policy, WorkingDays.dayOf(moment)),
                history.at(moment),
                held.at(moment),
                reductions.knownAt(moment));
    }

    private static List<WorkerLoad> loads(
            Scales scales, List<Worker> people, List<HeldCase> held, Map<WorkerId, List<Reduced>> reductions) {
        var ofEach = held.stream().collect(Collectors.groupingBy(HeldCase::workerId));
        return people.stream()
                .filter(worker -> ofEach.containsKey(worker.id())
                        || worker.hasStarted(scales.day()) && !worker.isGone(scales.day()))
                .map(worker -> scales.load(
                        worker,
                        ofEach.getOrDefault(worker.id(), List.of()),
                        all(worker, reductions.getOrDefault(worker.id(), List.of()))))
                .sorted(Comparator.comparing((WorkerLoad load) -> load.worker().fullName())
                        .thenComparing(load -> load.worker().id().value()))
                .toList();
    }

    private static List<Reduced> all(Worker worker, List<Reduced> recordedHere) {
        return Stream.concat(worker.reductions().stream(), recordedHere.stream())
                .toList();
    }
}
