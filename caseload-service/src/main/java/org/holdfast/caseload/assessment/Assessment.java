package org.holdfast.caseload.assessment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.holdfast.caseload.casefile.CaseFile;
import org.holdfast.caseload.national.Warning;
import org.holdfast.contracts.AssessmentId;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.JourneyStep.AssessmentCompleted;
import org.holdfast.contracts.JourneyStep.AssessmentStarted;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.correction.AlreadyCorrected;
import org.holdfast.platform.correction.EnteredInError;
import org.holdfast.platform.time.WorkingDays;
import org.jspecify.annotations.Nullable;

/** What children's services find out about a child and the family, until somebody else than its author answers for it. */
@Entity
class Assessment {

    @Id
    private UUID id;

    @Version
    private int version;

    private CaseId caseId;
    private ChildId childId;

    @Enumerated(EnumType.STRING)
    private AssessmentStatus status;

    private LocalDate startedOn;
    private LocalDate countedFrom;
    private LocalDate dueOn;
    private WorkerId assessor;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Checkpoint> checkpoints;

    @Nullable private AssessmentResult result;

    @Nullable private String sentBackFor;

    @Nullable private LocalDate completedOn;

    @Nullable private WorkerId authorisedBy;

    @Nullable private String authorisationNote;

    private Instant changedAt;

    @Nullable private EnteredInError enteredInError;

    protected Assessment() {}

    /** @param time as {@link AssessmentClock} says */
    Assessment(
            AssessmentId id,
            CaseFile file,
            LocalDate startedOn,
            AssessmentClock.Time time,
            WorkerId assessor,
            Instant now) {
        file.refuseWhenClosed();
        file.referred().refuseBefore(startedOn, "1103", "#/startedOn");
        this.id = id.value();
        this.caseId = file.id();
        this.childId = file.childId();
        this.status = AssessmentStatus.UNDER_WAY;
        this.startedOn = startedOn;
        this.countedFrom = time.from();
        this.dueOn = time.dueOn();
        this.assessor = assessor;
        this.checkpoints = List.of();
        this.changedAt = now;
    }

    AssessmentStarted started(int caseVersion) {
        return new AssessmentStarted(caseId, childId, id(), startedOn, dueOn, changedAt, caseVersion);
    }

    void counts(AssessmentClock.Time time) {
        countedFrom = time.from();
        dueOn = time.dueOn();
    }

    /** Counts for the first checkpoint of the policy that is still to be held. */
    void look(HoldCheckpoint request, List<Integer> policy, WorkerId by, Instant now) {
        refuseWhenWrong();
        if (status == AssessmentStatus.AUTHORISED) {
            throw new AssessmentComplete();
        }
        var day = policy.stream().filter(each -> !isHeld(each)).findFirst().orElseThrow(CheckpointsHeld::new);
        if (request.on().isBefore(startedOn)) {
            throw new BeforeItBegan("#/on");
        }
        checkpoints = Stream.concat(
                        checkpoints.stream(), Stream.of(new Checkpoint(day, request.on(), request.finding(), by)))
                .toList();
        changedAt = now;
    }

    private boolean isHeld(int workingDay) {
        return checkpoints.stream().anyMatch(checkpoint -> checkpoint.workingDay() == workingDay);
    }

    /** May be handed in again after it was sent back. */
    void submit(SubmitAssessment request, WorkerId by, Instant now) {
        refuseWhenWrong();
        if (request.seenOn() != null && request.seenOn().isBefore(startedOn)) {
            throw new BeforeItBegan("#/seenOn");
        }
        status = status.to(AssessmentStatus.SUBMITTED);
        result = AssessmentResult.of(request, by, now);
        sentBackFor = null;
        changedAt = now;
    }

    /** By somebody else than whoever made it or handed it in. */
    AssessmentCompleted authorise(WorkerId by, @Nullable String note, int caseVersion, Instant now) {
        var handedIn = answerable(by);
        status = status.to(AssessmentStatus.AUTHORISED);
        completedOn = WorkingDays.dayOf(now);
        authorisedBy = by;
        authorisationNote = note;
        changedAt = now;
        return new AssessmentCompleted(
                caseId,
                childId,
                id(),
                startedOn,
                completedOn,
                handedIn.outcome().code(),
                handedIn.factors(),
                handedIn.seenOn() != null,
                handedIn.seenAlone(),
                by,
                now,
                caseVersion);
    }

    void sendBack(String reason, WorkerId by, Instant now) {
        var _ = answerable(by);
        status = status.to(AssessmentStatus.UNDER_WAY);
        sentBackFor = reason;
        changedAt = now;
    }

    private AssessmentResult answerable(WorkerId by) {
        refuseWhenWrong();
        if (result == null || status != AssessmentStatus.SUBMITTED) {
            throw new NotHandedIn();
        }
        if (by.equals(result.submittedBy()) || by.equals(assessor)) {
            throw new OwnAssessment();
        }
        return result;
    }

    void correct(EnteredInError mark) {
        refuseWhenWrong();
        enteredInError = mark;
    }

    private void refuseWhenWrong() {
        if (enteredInError != null) {
            throw new AlreadyCorrected();
        }
    }

    AssessmentId id() {
        return new AssessmentId(id);
    }

    CaseId caseId() {
        return caseId;
    }

    LocalDate startedOn() {
        return startedOn;
    }

    LocalDate dueOn() {
        return dueOn;
    }

    LocalDate countedFrom() {
        return countedFrom;
    }

    int version() {
        return version;
    }

    boolean isUnderWay() {
        return status != AssessmentStatus.AUTHORISED && enteredInError == null;
    }

    List<Checkpoint> checkpoints() {
        return checkpoints;
    }

    @Nullable LocalDate completedOn() {
        return completedOn;
    }

    Optional<AssessmentResult> result() {
        return Optional.ofNullable(result);
    }

    AssessmentView view(List<CheckpointView> clock, List<Warning> warnings) {
        return new AssessmentView(
                id(),
                caseId,
                childId,
                status,
                startedOn,
                dueOn,
                assessor,
                clock,
                result,
                sentBackFor,
                completedOn,
                authorisedBy,
                authorisationNote,
                warnings,
                enteredInError,
                version);
    }
}
