package org.holdfast.caseload.task;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.caseload.staff.Worker;
import org.holdfast.caseload.staff.Workers;
import org.holdfast.contracts.AccessEvent;
import org.holdfast.contracts.AccessEvent.GlassBroken;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.DirectWorkEvent;
import org.holdfast.contracts.DirectWorkEvent.DisclosureMade;
import org.holdfast.contracts.TaskId;
import org.holdfast.contracts.TypedId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.origin.Origin;
import org.holdfast.platform.paging.Cursors.Place;
import org.holdfast.platform.problem.NotFound;
import org.holdfast.platform.time.WorkingDays;
import org.jspecify.annotations.Nullable;

/** What is to be done, raised by events. */
@ApplicationScoped
public class Tasks implements PanacheRepositoryBase<Task, UUID> {

    private final Workers workers;
    private final WorkingDays workingDays;
    private final Origin origin;

    Tasks(Workers workers, WorkingDays workingDays, Origin origin) {
        this.workers = workers;
        this.workingDays = workingDays;
        this.origin = origin;
    }

    public void on(AccessEvent event) {
        switch (event) {
            case GlassBroken broken ->
                raise(
                        TaskKind.GLASS_BROKEN,
                        broken.childId(),
                        broken.grantId(),
                        broken.workerId(),
                        workers.find(broken.workerId())
                                .map(Worker::supervisorId)
                                .orElse(null),
                        broken.occurredAt());
        }
    }

    /** A child told a worker of harm: the worker's supervisor sees to it the same day. */
    public void on(DirectWorkEvent event) {
        if (event instanceof DisclosureMade made) {
            raise(
                    TaskKind.DISCLOSURE,
                    made.childId(),
                    made.sessionId(),
                    made.workerId(),
                    workers.find(made.workerId()).map(Worker::supervisorId).orElse(null),
                    made.occurredAt());
        }
    }

    /**
     * History asks nobody to do anything.
     *
     * @param forWorker who must do it, or nobody in particular: then a service manager sees it
     */
    public void raise(
            TaskKind kind,
            ChildId child,
            TypedId aboutRecord,
            @Nullable WorkerId aboutWorker,
            @Nullable WorkerId forWorker,
            Instant now) {
        if (origin.tellsHistory()) {
            return;
        }
        var due = workingDays.after(now, kind.workingDays());
        persist(new Task(TaskId.next(), kind, child, aboutRecord, aboutWorker, forWorker, now, due));
    }

    /** What was waited for has happened. Harmless where the task is done already. */
    public void settle(TaskKind kind, TypedId aboutRecord, WorkerId by, Instant now) {
        find("kind = ?1 and aboutRecord = ?2 and doneAt is null", kind, aboutRecord.value())
                .firstResultOptional()
                .ifPresent(task -> task.done(by, now));
    }

    /** Nobody needs to do any more what was to be done of this kind about the child. */
    public void settleAll(TaskKind kind, ChildId child, WorkerId by, Instant now) {
        list("kind = ?1 and childId = ?2 and doneAt is null", kind, child).forEach(task -> task.done(by, now));
    }

    /** As {@link #raise}, for an event that may come again. */
    public void raiseOnce(
            TaskKind kind, ChildId child, TypedId aboutRecord, @Nullable WorkerId forWorker, Instant now) {
        if (count("kind = ?1 and aboutRecord = ?2", kind, aboutRecord.value()) == 0) {
            raise(kind, child, aboutRecord, null, forWorker, now);
        }
    }

    Task get(TaskId id) {
        return findByIdOptional(id.value()).orElseThrow(() -> new NotFound("task"));
    }

    public Optional<ChildId> childOf(TaskId id) {
        return findByIdOptional(id.value()).map(Task::childId);
    }

    /** Whether it is this person's to do; what is nobody's in particular is a service manager's. */
    public boolean isFor(TaskId id, WorkerId worker, Scope scope) {
        return findByIdOptional(id.value())
                .map(task -> task.isFor(worker) || scope == Scope.ALSO_NOBODYS && task.isForAnyone())
                .orElse(false);
    }

    List<Task> toDo(WorkerId worker, Scope scope, Optional<Place> after, int limit) {
        var parameters = Parameters.with("worker", worker).and("nobodys", scope == Scope.ALSO_NOBODYS);
        var query = "doneAt is null and (forWorker = :worker or (:nobodys = true and forWorker is null))";
        return after.map(place -> find(
                        query + " and (dueOn > :due or (dueOn = :due and id > :id)) order by dueOn, id",
                        parameters.and("due", LocalDate.parse(place.sortKey())).and("id", place.id())))
                .orElseGet(() -> find(query + " order by dueOn, id", parameters))
                .page(0, limit)
                .list();
    }

    /** Which tasks a person sees. */
    public enum Scope {
        OWN,
        ALSO_NOBODYS
    }
}
