package org.holdfast.caseload.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import org.holdfast.caseload.allocation.Candidate.Siblings;
import org.holdfast.caseload.casefile.CaseFile;
import org.holdfast.caseload.casefile.CaseFiles;
import org.holdfast.caseload.staff.Worker;
import org.holdfast.caseload.staff.Workers;
import org.holdfast.contracts.WorkerId;

/** Finds who could become a child's social worker: registered, here today, and not the social worker already. */
@ApplicationScoped
class Candidates {

    private static final Set<String> GRADES_THAT_HOLD_CASES = Set.of(
            "NEWLY_QUALIFIED",
            "SOCIAL_WORKER",
            "ADVANCED_PRACTITIONER",
            "SENIOR_PRACTITIONER",
            "CONSULTANT_PRACTITIONER");

    private final Workers workers;
    private final Allocations allocations;
    private final CaseFiles cases;
    private final CaseloadPolicy policy;

    Candidates(Workers workers, Allocations allocations, CaseFiles cases, CaseloadPolicy policy) {
        this.workers = workers;
        this.allocations = allocations;
        this.cases = cases;
        this.policy = policy;
    }

    List<Candidate> socialWorkersFor(CaseFile file, LocalDate today) {
        var caseloads = allocations.caseloads();
        var siblings = file.referralId()
                .map(cases::fromSameReferral)
                .map(files -> allocations.socialWorkersOf(
                        files.stream().map(CaseFile::id).toList()))
                .orElse(Set.of());
        var earlier = timesWithChild(file);
        return workers.notGone(today).stream()
                .filter(worker -> GRADES_THAT_HOLD_CASES.contains(worker.grade()))
                .filter(worker -> Availability.of(worker, Role.PRIMARY, today) == Availability.AVAILABLE)
                .filter(worker ->
                        !file.socialWorkerId().map(worker.id()::equals).orElse(false))
                .map(worker -> new Candidate(
                        worker,
                        workload(worker, caseloads.getOrDefault(worker.id(), 0)),
                        siblings.contains(worker.id()) ? Siblings.WORKS_WITH_THEM : Siblings.NONE,
                        earlier.getOrDefault(worker.id(), 0)))
                .toList();
    }

    private HashMap<WorkerId, Integer> timesWithChild(CaseFile file) {
        var times = new HashMap<WorkerId, Integer>();
        allocations.ofChild(file.childId()).stream()
                .filter(allocation -> allocation.role() == Role.PRIMARY)
                .forEach(allocation -> times.merge(allocation.workerId(), 1, Integer::sum));
        return times;
    }

    private Workload workload(Worker worker, int count) {
        return Workload.of(count, policy.limitFor(worker.grade(), worker.fte()));
    }
}
