package org.holdfast.caseload.workload;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.holdfast.caseload.staff.Reduced;
import org.holdfast.contracts.ReductionId;
import org.holdfast.contracts.WorkerId;
import org.jspecify.annotations.Nullable;

/** A span, recorded here by a manager, in which somebody can take on less than their grade and hours allow. */
@Entity
@Table(name = "caseload_reduction")
class Reduction {

    @Id
    private UUID id;

    @Version
    private int version;

    private WorkerId workerId;

    @Enumerated(EnumType.STRING)
    private ReductionReason reason;

    private int percent;
    private LocalDate fromDay;

    @Nullable private LocalDate untilDay;

    @Nullable private String note;

    private WorkerId recordedBy;
    private Instant recordedAt;

    @Nullable private Instant endedAt;

    @Nullable private WorkerId endedBy;

    protected Reduction() {}

    Reduction(ReductionId id, WorkerId worker, ReduceCaseload request, WorkerId by, Instant now) {
        this.id = id.value();
        this.workerId = worker;
        this.reason = request.reason();
        this.percent = request.percent();
        this.fromDay = request.from();
        this.untilDay = request.until();
        this.note = request.note();
        this.recordedBy = by;
        this.recordedAt = now;
    }

    /** From this moment on it counts no more; before, it did. */
    void end(WorkerId by, Instant now) {
        if (endedAt != null) {
            throw new ReductionEndedAlready();
        }
        endedAt = now;
        endedBy = by;
    }

    ReductionId id() {
        return new ReductionId(id);
    }

    WorkerId workerId() {
        return workerId;
    }

    LocalDate from() {
        return fromDay;
    }

    Reduced reduced() {
        return new Reduced(reason.code(), percent, fromDay, untilDay);
    }

    ReductionView view() {
        return new ReductionView(
                id(),
                workerId,
                reason,
                percent,
                fromDay,
                untilDay,
                note,
                recordedBy,
                recordedAt,
                endedAt,
                endedBy,
                version);
    }
}
