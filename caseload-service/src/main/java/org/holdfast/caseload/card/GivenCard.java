package org.holdfast.caseload.card;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.holdfast.caseload.allocation.AsSocialWorker;
import org.holdfast.contracts.AllocationId;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.RelationshipEvent.CardGiven;
import org.holdfast.contracts.WorkerId;
import org.jspecify.annotations.Nullable;

/** That a child was given the card of their social worker. */
@Entity
class GivenCard {

    @Id
    private UUID allocationId;

    private CaseId caseId;
    private ChildId childId;
    private WorkerId workerId;
    private LocalDate onDay;
    private String how;

    @Nullable private String childSaid;

    private WorkerId recordedBy;
    private Instant recordedAt;

    protected GivenCard() {}

    GivenCard(AsSocialWorker time, GiveCard request, WorkerId by, Instant now) {
        this.allocationId = time.id().value();
        this.caseId = time.caseId();
        this.childId = time.childId();
        this.workerId = time.workerId();
        this.onDay = request.on();
        this.how = request.how().code();
        this.childSaid = request.childSaid();
        this.recordedBy = by;
        this.recordedAt = now;
    }

    CardGiven given(int caseVersion) {
        return new CardGiven(caseId, childId, allocationId(), workerId, onDay, how, recordedAt, caseVersion);
    }

    AllocationId allocationId() {
        return new AllocationId(allocationId);
    }

    LocalDate on() {
        return onDay;
    }
}
