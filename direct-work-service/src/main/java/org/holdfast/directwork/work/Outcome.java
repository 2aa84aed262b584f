package org.holdfast.directwork.work;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.DirectWorkEvent.ChildToldOfOutcome;
import org.holdfast.contracts.DirectWorkEvent.OutcomeRecorded;
import org.holdfast.contracts.OutcomeId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.correction.AlreadyCorrected;
import org.holdfast.platform.correction.EnteredInError;
import org.jspecify.annotations.Nullable;

/** What changed because of the work, and whether the child was told. It is part of its plan. */
@Entity
class Outcome {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    private WorkPlan plan;

    private ChildId childId;

    @Enumerated(EnumType.STRING)
    private OutcomeKind kind;

    private String whatChanged;
    private LocalDate changedOn;

    @Nullable private LocalDate toldBackOn;

    @Nullable private WorkerId toldBackBy;

    @Nullable private String childsAnswer;

    private WorkerId recordedBy;
    private Instant recordedAt;

    @Embedded
    @Nullable private EnteredInError enteredInError;

    protected Outcome() {}

    Outcome(OutcomeId id, WorkPlan plan, RecordOutcome request, WorkerId worker, Instant now) {
        this.id = id.value();
        this.plan = plan;
        this.childId = plan.childId();
        this.kind = request.kind();
        this.whatChanged = request.whatChanged();
        this.changedOn = request.changedOn();
        this.recordedBy = worker;
        this.recordedAt = now;
    }

    OutcomeRecorded recorded() {
        return new OutcomeRecorded(
                plan.id(), id(), childId, recordedBy, kind.code(), changedOn, recordedAt, plan.version() + 1);
    }

    /** Once: it is the first time that counts. */
    ChildToldOfOutcome tell(TellChild request, WorkerId worker, Instant now) {
        if (toldBackOn != null || enteredInError != null) {
            throw new AlreadyTold();
        }
        if (request.toldOn().isBefore(changedOn)) {
            throw new ToldBefore();
        }
        toldBackOn = request.toldOn();
        toldBackBy = worker;
        childsAnswer = request.childsAnswer();
        plan.outcomesChanged();
        return new ChildToldOfOutcome(plan.id(), id(), childId, worker, request.toldOn(), now, plan.version() + 1);
    }

    /** Stays on record, marked. */
    void correct(String reason, WorkerId worker, Instant now) {
        if (enteredInError != null) {
            throw new AlreadyCorrected();
        }
        enteredInError = new EnteredInError(reason, worker, now);
        plan.outcomesChanged();
    }

    OutcomeId id() {
        return new OutcomeId(id);
    }

    OutcomeView view() {
        return new OutcomeView(
                id(),
                plan.id(),
                childId,
                kind,
                whatChanged,
                changedOn,
                toldBackOn,
                toldBackBy,
                childsAnswer,
                recordedBy,
                recordedAt,
                enteredInError,
                plan.version());
    }
}
