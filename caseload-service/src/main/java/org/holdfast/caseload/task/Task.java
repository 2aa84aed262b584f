package org.holdfast.caseload.task;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.TaskId;
import org.holdfast.contracts.TypedId;
import org.holdfast.contracts.WorkerId;
import org.jspecify.annotations.Nullable;

/** Something that someone must do about a child. */
@Entity
class Task {

    @Id
    private UUID id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private TaskKind kind;

    private ChildId childId;

    @Nullable private WorkerId aboutWorker;

    @Nullable private WorkerId forWorker;

    private UUID aboutRecord;
    private Instant raisedAt;
    private LocalDate dueOn;

    @Nullable private Instant doneAt;

    @Nullable private WorkerId doneBy;

    protected Task() {}

    Task(
            TaskId id,
            TaskKind kind,
            ChildId childId,
            TypedId aboutRecord,
            @Nullable WorkerId aboutWorker,
            @Nullable WorkerId forWorker,
            Instant raisedAt,
            LocalDate dueOn) {
        this.id = id.value();
        this.kind = kind;
        this.childId = childId;
        this.aboutRecord = aboutRecord.value();
        this.aboutWorker = aboutWorker;
        this.forWorker = forWorker;
        this.raisedAt = raisedAt;
        this.dueOn = dueOn;
    }

    void done(WorkerId by, Instant now) {
        if (doneAt != null) {
            throw new AlreadyDone();
        }
        doneBy = by;
        doneAt = now;
    }

    TaskId id() {
        return new TaskId(id);
    }

    ChildId childId() {
        return childId;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    /** Nobody in particular: for a service manager to see to. */
    boolean isFor(WorkerId worker) {
        return worker.equals(forWorker);
    }

    boolean isForAnyone() {
        return forWorker == null;
    }

    TaskView view() {
        return new TaskView(
                id(), kind, kind.label(), childId, aboutWorker, forWorker, raisedAt, dueOn, doneAt, doneBy, version);
    }
}
