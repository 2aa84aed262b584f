package org.holdfast.caseload.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.holdfast.caseload.casefile.CaseFile;
import org.holdfast.caseload.staff.Worker;
import org.holdfast.caseload.staff.Workers;
import org.holdfast.caseload.workload.Workload;
import org.holdfast.caseload.workload.Workloads;
import org.holdfast.contracts.AllocationId;
import org.holdfast.contracts.Event;
import org.holdfast.contracts.HandoverId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.time.PastMoment;
import org.holdfast.platform.time.WorkingDays;
import org.jspecify.annotations.Nullable;

/** Gives people their roles with children, and takes them away: where the case, the person and the policy meet. */
@ApplicationScoped
public class Allocating {

    private final Allocations allocations;
    private final Workers workers;
    private final Workloads workloads;
    private final Involvements involvements;
    private final jakarta.enterprise.event.Event<AsSocialWorker> begins;
    private final Clock clock;

    /** @param begins told within the service, in the same transaction, to whatever follows from a new social worker */
    Allocating(
            Allocations allocations,
            Workers workers,
            Workloads workloads,
            Involvements involvements,
            jakarta.enterprise.event.Event<AsSocialWorker> begins,
            Clock clock) {
        this.allocations = allocations;
        this.workers = workers;
        this.workloads = workloads;
        this.involvements = involvements;
        this.begins = begins;
        this.clock = clock;
    }

    AllocationId allocate(CaseFile file, Allocate request, WorkerId manager) {
        file.refuseWhenClosed();
        if (!request.role().belongsTo(file.state().type())) {
            throw new RoleNotForCase(request.role());
        }
        return begin(AllocationId.next(), file, request, manager, workloadAfter(file, request));
    }

    /** An allocation that was made in the old system. Whether the person was free is not asked: it has happened. */
    AllocationId asItWas(AllocationId id, CaseFile file, Allocate request, WorkerId manager) {
        file.refuseWhenClosed();
        var worker = workers.find(request.workerId()).orElseThrow(UnknownWorker::new);
        return begin(id, file, request, manager, workloadWith(worker, file, request.role()));
    }

    private AllocationId begin(AllocationId id, CaseFile file, Allocate request, WorkerId manager, Workload after) {
        var now = PastMoment.following(file.changedAt(), clock);
        var current = allocations.currentOn(file.id());
        if (current.stream().anyMatch(each -> holds(each, request))) {
            throw new AlreadyAllocated();
        }
        var before = current.stream()
                .filter(each -> request.role().isHeldByOne() && each.role() == request.role())
                .findFirst();
        if (before.isPresent() && request.reason() == null) {
            throw new ReasonNeeded();
        }
        var version = file.peopleChanged(
                request.role() == Role.PRIMARY
                        ? request.workerId()
                        : file.socialWorkerId().orElse(null),
                now);
        var events = new ArrayList<Event>();
        before.ifPresent(each -> events.add(each.end(reason(request), now, version)));
        // The one before must have ended in the database too, before it sees the next one begin.
        allocations.flush();
        var allocation = new Allocation(id, file.id(), file.childId(), request, before.orElse(null), manager, now);
        allocations.persist(allocation);
        events.add(allocation.started(file.referralId().orElse(null), after, version));
        involvements.tell(file, events, now);
        if (request.role() == Role.PRIMARY) {
            begins.fire(allocation.asSocialWorker());
        }
        return allocation.id();
    }

    /** The next social worker begins as the one before ends: when a handover is accepted. */
    public void takeOver(
            CaseFile file,
            HandoverId handover,
            WorkerId to,
            ChangeReason reason,
            @Nullable String overLimitReason,
            WorkerId by) {
        var id = allocate(file, new Allocate(to, Role.PRIMARY, reason, overLimitReason), by);
        allocations.get(id).cameBy(handover);
    }

    /** Nobody is asked to become a child's social worker who could not. */
    public void refuseUnavailable(WorkerId id) {
        var worker = workers.find(id).orElseThrow(UnknownWorker::new);
        var availability = Availability.of(worker, Role.PRIMARY, WorkingDays.dayOf(clock.instant()));
        if (availability != Availability.AVAILABLE) {
            throw new NotAvailable(availability);
        }
    }

    void end(CaseFile file, Allocation allocation, ChangeReason reason) {
        if (allocation.role().leavesNoGap() && file.isOpen()) {
            throw new NoGap();
        }
        if (!allocation.isCurrent()) {
            throw new AllocationEndedAlready();
        }
        var now = PastMoment.following(file.changedAt(), clock);
        var version = file.stepped(now);
        involvements.tell(file, List.of(allocation.end(reason, now, version)), now);
    }

    private Workload workloadAfter(CaseFile file, Allocate request) {
        var worker = workers.find(request.workerId()).orElseThrow(UnknownWorker::new);
        if (!request.role().isOpenTo(worker.grade())) {
            throw new RoleNotForGrade(request.role());
        }
        var availability = Availability.of(worker, request.role(), WorkingDays.dayOf(clock.instant()));
        if (availability != Availability.AVAILABLE) {
            throw new NotAvailable(availability);
        }
        allocations.hold(worker.id());
        var after = workloadWith(worker, file, request.role());
        if (request.role() == Role.PRIMARY && after.isOver() && request.overLimitReason() == null) {
            throw new CapacityExceeded(after);
        }
        return after;
    }

    /** Of the worker, once the role has begun. */
    private Workload workloadWith(Worker worker, CaseFile file, Role role) {
        var load = workloads.of(worker);
        return role == Role.PRIMARY
                ? workloads.scales().with(load, Candidates.asHeldBy(worker.id(), file))
                : load.workload();
    }

    private static boolean holds(Allocation current, Allocate request) {
        return current.workerId().equals(request.workerId()) && current.role() == request.role();
    }

    private static ChangeReason reason(Allocate request) {
        if (request.reason() == null) {
            throw new ReasonNeeded();
        }
        return request.reason();
    }
}
