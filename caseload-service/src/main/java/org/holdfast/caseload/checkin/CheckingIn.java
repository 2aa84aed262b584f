package org.holdfast.caseload.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.holdfast.caseload.allocation.Allocations;
import org.holdfast.caseload.casefile.CaseFiles;
import org.holdfast.caseload.staff.Worker;
import org.holdfast.caseload.staff.Workers;
import org.holdfast.caseload.task.TaskKind;
import org.holdfast.caseload.task.Tasks;
import org.holdfast.contracts.CheckInId;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.outbox.Outbox;
import org.holdfast.platform.problem.NotFound;

/** Where what a child says meets whoever must do something about it. */
@ApplicationScoped
class CheckingIn {

    private final CheckIns checkIns;
    private final Allocations allocations;
    private final CaseFiles cases;
    private final Workers workers;
    private final Tasks tasks;
    private final Outbox outbox;
    private final Clock clock;

    CheckingIn(
            CheckIns checkIns,
            Allocations allocations,
            CaseFiles cases,
            Workers workers,
            Tasks tasks,
            Outbox outbox,
            Clock clock) {
        this.checkIns = checkIns;
        this.allocations = allocations;
        this.cases = cases;
        this.workers = workers;
        this.tasks = tasks;
        this.outbox = outbox;
        this.clock = clock;
    }

    CheckInId make(CheckInId id, ChildId child, MakeCheckIn request, WorkerId by) {
        var now = clock.instant();
        var of = allocations.nowFor(child).orElseThrow(() -> new NotFound("social worker"));
        var checkIn = new CheckIn(id, of, request, by, now);
        checkIns.persist(checkIn);
        if (checkIn.asksForMore()) {
            var supervisor =
                    workers.find(of.workerId()).map(Worker::supervisorId).orElse(null);
            tasks.raise(TaskKind.CHILD_SAID_NO, checkIn.childId(), checkIn.id(), of.workerId(), supervisor, now);
        }
        outbox.publish(checkIn.made(cases.touch(checkIn.caseId(), now)));
        return id;
    }

    void followUp(CheckIn checkIn, FollowUp request, WorkerId by) {
        var now = clock.instant();
        checkIn.followUp(request, by, now);
        tasks.settle(TaskKind.CHILD_SAID_NO, checkIn.id(), by, now);
    }
}
