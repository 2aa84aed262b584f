package org.holdfast.caseload.callback;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.holdfast.caseload.casefile.CaseFiles;
import org.holdfast.caseload.staff.Worker;
import org.holdfast.caseload.staff.Workers;
import org.holdfast.caseload.task.TaskKind;
import org.holdfast.caseload.task.Tasks;
import org.holdfast.contracts.CallBackId;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.outbox.Outbox;
import org.holdfast.platform.problem.NotFound;

/** Takes a promise from being made to being kept, and says when it is about to be broken. */
@ApplicationScoped
class CallingBack {

    private static final Duration AN_HOUR_AHEAD = Duration.ofHours(1);

    private final CallBacks callBacks;
    private final CaseFiles cases;
    private final Workers workers;
    private final WorkingHours hours;
    private final Tasks tasks;
    private final Outbox outbox;
    private final Clock clock;

    CallingBack(
            CallBacks callBacks,
            CaseFiles cases,
            Workers workers,
            WorkingHours hours,
            Tasks tasks,
            Outbox outbox,
            Clock clock) {
        this.callBacks = callBacks;
        this.cases = cases;
        this.workers = workers;
        this.hours = hours;
        this.tasks = tasks;
        this.outbox = outbox;
        this.clock = clock;
    }

    CallBackId promise(CallBackId id, ChildId child, PromiseCall request, WorkerId by) {
        var now = clock.instant();
        var file = cases.openFor(child).orElseThrow(() -> new NotFound("open case"));
        var worker = Optional.ofNullable(request.workerId())
                .or(file::socialWorkerId)
                .flatMap(workers::find)
                .map(Worker::id)
                .orElseThrow(() -> new NotFound("social worker"));
        var callBack = new CallBack(
                id,
                file.id(),
                file.childId(),
                worker,
                request,
                by,
                now,
                hours.after(now, Duration.ofHours(request.from().hours())));
        callBacks.persist(callBack);
        tasks.raise(TaskKind.CALL_TO_RETURN, callBack.childId(), callBack.id(), null, worker, now);
        return id;
    }

    void returned(CallBack callBack, ReturnCall request, WorkerId by) {
        var now = clock.instant();
        callBack.returned(request, by, cases.touch(callBack.caseId(), now), now).ifPresent(event -> {
            tasks.settle(TaskKind.CALL_TO_RETURN, callBack.id(), by, now);
            tasks.settle(TaskKind.CALL_MISSED, callBack.id(), by, now);
            outbox.publish(event);
        });
    }

    @Scheduled(
            every = "30s",
            delayed = "10s",
            concurrentExecution = ConcurrentExecution.SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    @Transactional
    void look() {
        var now = clock.instant();
        callBacks.toRemind(hours.after(now, AN_HOUR_AHEAD)).forEach(this::remind);
        callBacks.toMiss(now).forEach(this::miss);
    }

    private void remind(CallBack callBack) {
        cases.find(callBack.caseId())
                .ifPresent(file -> outbox.publish(callBack.remind(file.version(), clock.instant())));
    }

    private void miss(CallBack callBack) {
        var now = clock.instant();
        var supervisor =
                workers.find(callBack.workerId()).map(Worker::supervisorId).orElse(null);
        tasks.raise(TaskKind.CALL_MISSED, callBack.childId(), callBack.id(), callBack.workerId(), supervisor, now);
        cases.find(callBack.caseId()).ifPresent(file -> outbox.publish(callBack.miss(file.version(), now)));
    }
}
