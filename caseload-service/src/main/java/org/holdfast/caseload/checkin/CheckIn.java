package org.holdfast.caseload.checkin;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import java.util.stream.Stream;
import org.holdfast.caseload.allocation.AsSocialWorker;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.CheckInId;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.RelationshipEvent.CheckInMade;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.correction.AlreadyCorrected;
import org.holdfast.platform.correction.EnteredInError;
import org.jspecify.annotations.Nullable;

/** What a child said when asked whether they know, can reach and trust their social worker. */
@Entity
class CheckIn {

    private static final int LITTLE_TRUST = 3;

    @Id
    private UUID id;

    @Version
    private int version;

    private CaseId caseId;
    private ChildId childId;
    private WorkerId workerId;
    private LocalDate onDay;

    @Enumerated(EnumType.STRING)
    private AskedAs askedAs;

    @Enumerated(EnumType.STRING)
    private HowAsked how;

    @Enumerated(EnumType.STRING)
    private Answer knows;

    @Enumerated(EnumType.STRING)
    private Answer canReach;

    @Enumerated(EnumType.STRING)
    private Answer trusts;

    @Nullable private Integer trustFromNoughtToTen;

    @Nullable private String exactWords;

    private WorkerId recordedBy;
    private Instant recordedAt;

    @Nullable private String whatWasDone;

    @Nullable private WorkerId followedUpBy;

    @Nullable private Instant followedUpAt;

    @Nullable private EnteredInError enteredInError;

    protected CheckIn() {}

    /** @param of whom the child was asked about */
    CheckIn(CheckInId id, AsSocialWorker of, MakeCheckIn request, WorkerId by, Instant now) {
        if (of.workerId().equals(by)) {
            throw new SomebodyElseAsks();
        }
        this.id = id.value();
        this.caseId = of.caseId();
        this.childId = of.childId();
        this.workerId = of.workerId();
        this.onDay = request.on();
        this.askedAs = request.askedAs();
        this.how = request.how();
        this.knows = request.knows();
        this.canReach = request.canReach();
        this.trusts = request.trusts();
        this.trustFromNoughtToTen = request.trustFromNoughtToTen();
        this.exactWords = request.exactWords();
        this.recordedBy = by;
        this.recordedAt = now;
    }

    CheckInMade made(int caseVersion) {
        return new CheckInMade(
                caseId,
                childId,
                id(),
                workerId,
                askedAs.code(),
                knows.code(),
                canReach.code(),
                trusts.code(),
                recordedAt,
                caseVersion);
    }

    /** A "no", or hardly any trust: somebody must do something about it. */
    boolean asksForMore() {
        return Stream.of(knows, canReach, trusts).anyMatch(Answer.NO::equals)
                || trustFromNoughtToTen != null && trustFromNoughtToTen <= LITTLE_TRUST;
    }

    /** By somebody other than the social worker whom it is about. */
    void followUp(FollowUp request, WorkerId by, Instant now) {
        if (workerId.equals(by)) {
            throw new SomebodyElseAsks();
        }
        if (!asksForMore() || followedUpAt != null) {
            throw new NothingToFollowUp();
        }
        whatWasDone = request.whatWasDone();
        followedUpBy = by;
        followedUpAt = now;
    }

    void correct(EnteredInError mark) {
        if (enteredInError != null) {
            throw new AlreadyCorrected();
        }
        enteredInError = mark;
    }

    CheckInId id() {
        return new CheckInId(id);
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

    LocalDate on() {
        return onDay;
    }

    int version() {
        return version;
    }

    CheckInView view() {
        return new CheckInView(
                id(),
                caseId,
                childId,
                workerId,
                onDay,
                askedAs,
                how,
                knows,
                canReach,
                trusts,
                trustFromNoughtToTen,
                exactWords,
                recordedBy,
                recordedAt,
                asksForMore() && followedUpAt == null && enteredInError == null,
                whatWasDone,
                followedUpBy,
                followedUpAt,
                enteredInError,
                version);
    }
}
