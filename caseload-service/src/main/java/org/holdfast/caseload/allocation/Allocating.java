package org.holdfast.caseload.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.holdfast.caseload.casefile.CaseFile;
import org.holdfast.caseload.staff.Worker;
import org.holdfast.caseload.staff.Workers;
import org.holdfast.contracts.AllocationId;
import org.holdfast.contracts.Event;
import org.holdfast.contracts.InvolvementState;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.access.Circle;
import org.holdfast.platform.outbox.Outbox;
import org.holdfast.platform.time.WorkingDays;

/** Gives people their roles with children, and takes them away: where the case, the person and the policy meet. */
@ApplicationScoped
class Allocating {

    private final Allocations allocations;
    private final Workers workers;
    private final CaseloadPolicy policy;
    private final Circle circle;
    private final Outbox outbox;
    private final Clock clock;

    Allocating(
            Allocations allocations,
            Workers workers,
            CaseloadPolicy policy,
            Circle circle,
            Outbox outbox,
            Clock clock) {
        this.allocations = allocations;
        this.workers = workers;
        this.policy = policy;
        this.circle = circle;
        this.outbox = outbox;
        this.clock = clock;
    }

    AllocationId allocate(CaseFile file, Allocate request, WorkerId manager) {
        return begin(AllocationId.next(), file, request, manager, workloadAfter(request));
    }

    /** An allocation that was made in the old system. Whether the person was free is not asked: it has happened. */
    AllocationId asItWas(AllocationId id, CaseFile file, Allocate request, WorkerId manager) {
        var worker = workers.find(request.workerId()).orElseThrow(UnknownWorker::new);
        return begin(id, file, request, manager, workload(worker).withOneMore());
    }

    private AllocationId begin(AllocationId id, CaseFile file, Allocate request, WorkerId manager, Workload after) {
        if (!file.isOpen()) {
            throw new CaseClosed();
        }
        var now = clock.instant();
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
        var allocation = new Allocation(id, file.id(), file.childId(), request, manager, now);
        allocations.persist(allocation);
        events.add(allocation.started(file.referralId().orElse(null), after, version));
        tell(file, events, now);
        return allocation.id();
    }

    void end(CaseFile file, Allocation allocation, ChangeReason reason) {
        if (allocation.role().isHeldByOne() && file.isOpen()) {
            throw new NoGap();
        }
        if (!allocation.isCurrent()) {
            throw new AllocationEndedAlready();
        }
        var now = clock.instant();
        var version = file.peopleChanged(file.socialWorkerId().orElse(null), now);
        tell(file, List.of(allocation.end(reason, now, version)), now);
    }

    private Workload workloadAfter(Allocate request) {
        var worker = workers.find(request.workerId()).orElseThrow(UnknownWorker::new);
        var availability = Availability.of(worker, request.role(), WorkingDays.dayOf(clock.instant()));
        if (availability != Availability.AVAILABLE) {
            throw new NotAvailable(availability);
        }
        allocations.hold(worker.id());
        var after = workload(worker).withOneMore();
        if (request.role() == Role.PRIMARY && after.isOver() && request.overLimitReason() == null) {
            throw new CapacityExceeded(after);
        }
        return after;
    }

    private Workload workload(Worker worker) {
        return Workload.of(allocations.caseloadOf(worker.id()), policy.limitFor(worker.grade(), worker.fte()));
    }

    private void tell(CaseFile file, List<? extends Event> changes, Instant now) {
        allocations.flush();
        var people = new InvolvementState(
                file.childId(),
                allocations.currentFor(file.childId()).stream()
                        .map(Allocation::involvement)
                        .toList(),
                file.id(),
                file.teamId().orElse(null),
                now,
                allocations.nextInvolvementVersion(file.childId()));
        circle.keep(people);
        var events = new ArrayList<Event>(changes);
        events.add(people);
        outbox.publish(events);
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
