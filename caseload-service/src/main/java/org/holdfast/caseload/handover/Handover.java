package org.holdfast.caseload.handover;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
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
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.caseload.allocation.ChangeReason;
import org.holdfast.caseload.casefile.CaseFile;
import org.holdfast.contracts.CaseEvent.HandoverAccepted;
import org.holdfast.contracts.CaseEvent.HandoverCompleted;
import org.holdfast.contracts.CaseEvent.HandoverEnded;
import org.holdfast.contracts.CaseEvent.HandoverProposed;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.HandoverId;
import org.holdfast.contracts.HandoverPlanId;
import org.holdfast.contracts.TeamId;
import org.holdfast.contracts.WorkerId;
import org.jspecify.annotations.Nullable;

/** The change of one child's social worker. */
@Entity
class Handover {

    @Id
    private UUID id;

    @Version
    private int version;

    private CaseId caseId;
    private ChildId childId;
    private WorkerId fromWorker;
    private WorkerId toWorker;

    @Nullable private TeamId toTeam;

    @Enumerated(EnumType.STRING)
    private ChangeReason reason;

    @Enumerated(EnumType.STRING)
    private HandoverKind kind;

    @Enumerated(EnumType.STRING)
    private HandoverStatus status;

    @Nullable private UUID planId;

    private WorkerId proposedBy;
    private Instant proposedAt;

    @Nullable private Preparation preparation;

    @Nullable private LocalDate jointVisitOn;

    @Nullable private Instant acceptedAt;

    @Nullable private WorkerId acceptedBy;

    @Nullable private Instant endedAt;

    @Nullable private String endReason;

    private Instant changedAt;

    @ElementCollection
    @CollectionTable(name = "handover_check", joinColumns = @JoinColumn(name = "handover_id"))
    private Set<Check> checks = new HashSet<>();

    protected Handover() {}

    Handover(
            HandoverId id,
            CaseFile file,
            ProposeHandover request,
            @Nullable HandoverPlanId plan,
            WorkerId by,
            Instant now) {
        file.refuseWhenClosed();
        this.fromWorker = file.socialWorkerId()
                .filter(from -> !from.equals(request.toWorkerId()))
                .orElseThrow(NothingToHandOver::new);
        this.id = id.value();
        this.caseId = file.id();
        this.childId = file.childId();
        this.toWorker = request.toWorkerId();
        this.toTeam = request.toTeamId();
        this.reason = request.reason();
        this.kind = request.kind();
        this.planId = plan == null ? null : plan.value();
        this.status = HandoverStatus.PROPOSED;
        this.proposedBy = by;
        this.proposedAt = now;
        this.changedAt = now;
    }

    HandoverProposed proposed(int caseVersion) {
        return new HandoverProposed(
                caseId,
                childId,
                id(),
                fromWorker,
                toWorker,
                reason.code(),
                kind == HandoverKind.EMERGENCY,
                proposedAt,
                caseVersion);
    }

    void agree(Instant now) {
        to(HandoverStatus.AGREED, now);
    }

    /** May be said anew, as when the child changes their mind. */
    void prepare(PrepareHandover request, Instant now) {
        to(HandoverStatus.PREPARING, now);
        preparation = new Preparation(
                request.childsPreference(), request.toldBy(), request.introductionOn(), request.endingOn());
    }

    void visitedTogether(LocalDate on, Instant now) {
        to(HandoverStatus.JOINT_VISIT_DONE, now);
        jointVisitOn = on;
    }

    /** In an emergency at once, with everything else afterwards. */
    HandoverAccepted accept(WorkerId by, int caseVersion, Instant now) {
        if (kind == HandoverKind.EMERGENCY && status.isWaiting()) {
            status = HandoverStatus.ACCEPTED;
            changedAt = now;
        } else {
            to(HandoverStatus.ACCEPTED, now);
            refuseWithOpen(ChecklistItem::isDueBeforeAcceptance);
        }
        acceptedAt = now;
        acceptedBy = by;
        return new HandoverAccepted(caseId, childId, id(), fromWorker, toWorker, now, caseVersion);
    }

    HandoverCompleted complete(int caseVersion, Instant now) {
        to(HandoverStatus.COMPLETED, now);
        refuseWithOpen(_ -> true);
        endedAt = now;
        return new HandoverCompleted(caseId, childId, id(), fromWorker, toWorker, now, caseVersion);
    }

    /** Rejected by the receiver, or called off. */
    HandoverEnded end(HandoverStatus target, String why, int caseVersion, Instant now) {
        to(target, now);
        endedAt = now;
        endReason = why;
        return new HandoverEnded(caseId, childId, id(), fromWorker, toWorker, status.name(), now, caseVersion);
    }

    /** The last answer to a line is the one that counts. */
    void answer(AnswerCheck request, WorkerId by, Instant now) {
        if (status.next().isEmpty()) {
            status = status.to(HandoverStatus.PREPARING);
        }
        checks.removeIf(check -> check.item() == request.item());
        checks.add(new Check(request.item(), request.on(), by, request.notApplicableReason()));
        changedAt = now;
    }

    private void to(HandoverStatus target, Instant now) {
        status = status.to(target);
        changedAt = now;
    }

    private void refuseWithOpen(Predicate<ChecklistItem> due) {
        var open = open().stream().filter(due).toList();
        if (!open.isEmpty()) {
            throw new ChecklistOpen(open);
        }
    }

    List<ChecklistItem> open() {
        var answered = checks.stream().map(Check::item).collect(Collectors.toSet());
        return Stream.of(ChecklistItem.values())
                .filter(item -> !answered.contains(item))
                .toList();
    }

    HandoverId id() {
        return new HandoverId(id);
    }

    CaseId caseId() {
        return caseId;
    }

    ChildId childId() {
        return childId;
    }

    WorkerId fromWorker() {
        return fromWorker;
    }

    WorkerId toWorker() {
        return toWorker;
    }

    /** The team to which the case goes with the child. */
    Optional<TeamId> toTeam() {
        return Optional.ofNullable(toTeam);
    }

    ChangeReason reason() {
        return reason;
    }

    HandoverKind kind() {
        return kind;
    }

    HandoverStatus status() {
        return status;
    }

    Instant proposedAt() {
        return proposedAt;
    }

    HandoverView view() {
        return HandoverView.of(
                this,
                planId,
                proposedBy,
                preparation,
                checks,
                version,
                new HandoverView.Moments(jointVisitOn, acceptedAt, acceptedBy, endedAt, endReason));
    }
}
