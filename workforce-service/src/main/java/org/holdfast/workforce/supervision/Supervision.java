package org.holdfast.workforce.supervision;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.holdfast.contracts.ChildRecordEvent.DecidedInSupervision;
import org.holdfast.contracts.SupervisionId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.time.WorkingDays;
import org.jspecify.annotations.Nullable;

/** One time of supervision, from its planning to what came of it. */
@Entity
class Supervision {

    @Id
    private UUID id;

    @Version
    private int version;

    @Enumerated(EnumType.STRING)
    private SupervisionKind kind;

    @Enumerated(EnumType.STRING)
    private SupervisionStatus status;

    private WorkerId supervisorId;

    @ElementCollection
    @CollectionTable(name = "supervision_person", joinColumns = @JoinColumn(name = "supervision_id"))
    @Column(name = "worker_id")
    private Set<UUID> people = new HashSet<>();

    private LocalDate plannedFor;

    @Embedded
    @Nullable private HeldRecord held;

    @Embedded
    @Nullable private Cancellation cancellation;

    private Instant changedAt;

    protected Supervision() {}

    Supervision(SupervisionId id, PlanSupervision request, WorkerId supervisor, Instant now) {
        if (request.workerIds().contains(supervisor)) {
            throw new SupervisesThemselves();
        }
        if (request.isForOneTooMany()) {
            throw new OneToOneOnly();
        }
        this.id = id.value();
        this.kind = request.kind();
        this.status = SupervisionStatus.PLANNED;
        this.supervisorId = supervisor;
        this.people.addAll(request.workerIds().stream().map(WorkerId::value).toList());
        this.plannedFor = request.plannedFor();
        this.changedAt = now;
    }

    /** @return what was decided about children, for their records: the rest stays with those who were there */
    List<DecidedInSupervision> hold(RecordSupervision request, Instant now) {
        status = status.to(SupervisionStatus.HELD);
        if (request.heldOn().isAfter(WorkingDays.dayOf(now))) {
            throw new NotHeldYet("#/heldOn");
        }
        if (request.actions().stream().anyMatch(action -> !concerns(action.ownerId()))) {
            throw new OwnerWasNotThere();
        }
        held = HeldRecord.of(request);
        changedAt = now;
        return request.discussions().stream()
                .map(about -> new DecidedInSupervision(
                        id(), about.childId(), supervisorId, about.decision(), about.rationale(), now, version + 1))
                .toList();
    }

    void cancel(CancelSupervision request, Instant now) {
        status = status.to(SupervisionStatus.CANCELLED);
        cancellation = new Cancellation(request.by(), request.reason());
        changedAt = now;
    }

    void complete(int action, LocalDate on, Instant now) {
        if (held == null || on.isBefore(held.heldOn()) || on.isAfter(WorkingDays.dayOf(now))) {
            throw new NotHeldYet("#/on");
        }
        held = held.withDone(action, on);
        changedAt = now;
    }

    /** The supervisor, or somebody who is supervised. */
    boolean concerns(WorkerId worker) {
        return supervisorId.equals(worker) || people.contains(worker.value());
    }

    SupervisionId id() {
        return new SupervisionId(id);
    }

    int version() {
        return version;
    }

    WorkerId supervisorId() {
        return supervisorId;
    }

    SupervisionKind kind() {
        return kind;
    }

    LocalDate plannedFor() {
        return plannedFor;
    }

    List<WorkerId> people() {
        return people.stream().sorted().map(WorkerId::new).toList();
    }

    @Nullable HeldRecord held() {
        return held;
    }

    @Nullable Cancellation cancellation() {
        return cancellation;
    }

    /** As those see it who were there. */
    SupervisionView view() {
        return new SupervisionView(
                id(),
                kind,
                status,
                supervisorId,
                people(),
                plannedFor,
                held == null ? null : held.heldOn(),
                held,
                cancellation,
                version);
    }
}
