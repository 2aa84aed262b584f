package org.holdfast.caseload.callback;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.caseload.callback.ReturnCall.Reached;
import org.holdfast.contracts.CallBackId;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.RelationshipEvent.CallBackDue;
import org.holdfast.contracts.RelationshipEvent.CallBackMissed;
import org.holdfast.contracts.RelationshipEvent.CallReturned;
import org.holdfast.contracts.WorkerId;
import org.jspecify.annotations.Nullable;

/** A promise to call somebody back, by when, and whether it was kept. */
@Entity
class CallBack {

    @Id
    private UUID id;

    @Version
    private int version;

    private CaseId caseId;
    private ChildId childId;
    private WorkerId workerId;

    @Enumerated(EnumType.STRING)
    private CallsFrom callsFrom;

    private String whom;
    private String about;
    private WorkerId promisedBy;
    private Instant promisedAt;
    private Instant dueAt;

    @Nullable private Instant remindedAt;

    @Nullable private Instant missedAt;

    private int attempts;

    @Enumerated(EnumType.STRING)
    @Nullable private Reached reached;

    @Nullable private String agreed;

    @Nullable private WorkerId returnedBy;

    @Nullable private Instant returnedAt;

    protected CallBack() {}

    CallBack(
            CallBackId id,
            CaseId caseId,
            ChildId childId,
            WorkerId workerId,
            PromiseCall request,
            WorkerId by,
            Instant now,
            Instant dueAt) {
        this.id = id.value();
        this.caseId = caseId;
        this.childId = childId;
        this.workerId = workerId;
        this.callsFrom = request.from();
        this.whom = request.whom();
        this.about = request.about();
        this.promisedBy = by;
        this.promisedAt = now;
        this.dueAt = dueAt;
    }

    CallBackDue remind(int caseVersion, Instant now) {
        remindedAt = now;
        return new CallBackDue(caseId, childId, id(), workerId, dueAt, now, caseVersion);
    }

    CallBackMissed miss(int caseVersion, Instant now) {
        missedAt = now;
        return new CallBackMissed(caseId, childId, id(), workerId, dueAt, now, caseVersion);
    }

    /** Where nobody answered the promise stays open; whoever was not reached twice has still been tried. */
    Optional<CallReturned> returned(ReturnCall request, WorkerId by, int caseVersion, Instant now) {
        if (returnedAt != null) {
            throw new ReturnedAlready();
        }
        attempts++;
        agreed = request.agreed();
        if (request.reached() == Reached.NO_ANSWER) {
            return Optional.empty();
        }
        reached = request.reached();
        returnedBy = by;
        returnedAt = now;
        return Optional.of(new CallReturned(caseId, childId, id(), workerId, isLate(now), now, caseVersion));
    }

    private boolean isLate(Instant now) {
        return now.isAfter(dueAt);
    }

    CallBackId id() {
        return new CallBackId(id);
    }

    ChildId childId() {
        return childId;
    }

    CaseId caseId() {
        return caseId;
    }

    WorkerId workerId() {
        return workerId;
    }

    Instant dueAt() {
        return dueAt;
    }

    int version() {
        return version;
    }

    CallBackView view(Instant now) {
        return new CallBackView(
                id(),
                caseId,
                childId,
                workerId,
                callsFrom,
                whom,
                about,
                promisedBy,
                promisedAt,
                dueAt,
                returnedAt == null ? isLate(now) : isLate(returnedAt),
                attempts,
                reached,
                agreed,
                returnedBy,
                returnedAt,
                version);
    }
}
