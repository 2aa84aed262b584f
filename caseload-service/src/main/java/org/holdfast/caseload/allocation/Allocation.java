package org.holdfast.caseload.allocation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.holdfast.caseload.allocation.Candidate.Earlier;
import org.holdfast.caseload.workload.Workload;
import org.holdfast.contracts.AllocationId;
import org.holdfast.contracts.CaseEvent.AllocationEnded;
import org.holdfast.contracts.CaseEvent.CaseAllocated;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.HandoverId;
import org.holdfast.contracts.InvolvementState.Involvement;
import org.holdfast.contracts.ReferralId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.time.WorkingDays;
import org.jspecify.annotations.Nullable;

/** One person's time in one role with one child. Changes only under its case, whose version guards both. */
@Entity
class Allocation {

    @Id
    private UUID id;

    private CaseId caseId;
    private ChildId childId;
    private WorkerId workerId;

    @Enumerated(EnumType.STRING)
    private Role role;

    private Instant startedAt;
    private WorkerId startedBy;

    @Enumerated(EnumType.STRING)
    @Nullable private ChangeReason reason;

    @Nullable private String overLimitReason;

    @Nullable private UUID followsId;

    @Nullable private UUID handoverId;

    @Nullable private Instant endedAt;

    @Enumerated(EnumType.STRING)
    @Nullable private ChangeReason endReason;

    protected Allocation() {}

    /** @param before the one who had the role until now: the next begins at the moment at which that one ends */
    Allocation(
            AllocationId id,
            CaseId caseId,
            ChildId childId,
            Allocate request,
            @Nullable Allocation before,
            WorkerId startedBy,
            Instant now) {
        this.id = id.value();
        this.caseId = caseId;
        this.childId = childId;
        this.workerId = request.workerId();
        this.role = request.role();
        this.reason = request.reason();
        this.overLimitReason = request.overLimitReason();
        this.startedBy = startedBy;
        this.startedAt = now;
        this.followsId = before == null || !request.role().leavesNoGap() ? null : before.id;
    }

    CaseAllocated started(@Nullable ReferralId referral, Workload after, int version) {
        return new CaseAllocated(
                caseId,
                childId,
                id(),
                workerId,
                role.code(),
                referral,
                reason == null ? null : reason.code(),
                after.isOver(),
                startedAt,
                version);
    }

    AllocationEnded end(ChangeReason why, Instant now, int version) {
        endedAt = now;
        endReason = why;
        return new AllocationEnded(caseId, childId, id(), workerId, role.code(), why.code(), now, version);
    }

    void cameBy(HandoverId handover) {
        handoverId = handover.value();
    }

    /** Without a national reason: the worker did not change, the case ended. */
    void endWithCase(Instant now) {
        endedAt = now;
    }

    /** As what came before, for whoever thinks of coming back; nothing while it goes on. */
    Optional<Earlier> asEarlier() {
        return endedAt == null
                ? Optional.empty()
                : Optional.of(new Earlier(
                        WorkingDays.dayOf(startedAt),
                        WorkingDays.dayOf(endedAt),
                        endReason == null ? "The case was closed" : endReason.label(),
                        endReason == ChangeReason.CHCHAN || endReason == ChangeReason.PCCHAN));
    }

    AsSocialWorker asSocialWorker() {
        return new AsSocialWorker(id(), caseId, childId, workerId, startedAt, endedAt, endReason);
    }

    boolean isCurrent() {
        return endedAt == null;
    }

    AllocationId id() {
        return new AllocationId(id);
    }

    CaseId caseId() {
        return caseId;
    }

    ChildId childId() {
        return childId;
    }

    WorkerId workerId() {
        return workerId;
    }

    Role role() {
        return role;
    }

    Instant startedAt() {
        return startedAt;
    }

    Involvement involvement() {
        return new Involvement(workerId, role.code(), startedAt);
    }

    AllocationView view(String workerName) {
        return new AllocationView(
                id(),
                caseId,
                workerId,
                workerName,
                role,
                startedAt,
                startedBy,
                reason,
                overLimitReason,
                endedAt,
                endReason);
    }
}
