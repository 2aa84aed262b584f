package org.holdfast.workforce.enrolment;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.holdfast.contracts.EnrolmentId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.contracts.WorkforceEvent;
import org.holdfast.contracts.WorkforceEvent.EnrolmentEnded;
import org.holdfast.contracts.WorkforceEvent.EnrolmentExtended;
import org.holdfast.contracts.WorkforceEvent.EnrolmentStarted;
import org.holdfast.workforce.programme.Judgement;
import org.holdfast.workforce.programme.Programme;
import org.holdfast.workforce.staff.Protection;
import org.jspecify.annotations.Nullable;

/** Somebody's time on a programme, from the first day to what it came to. Its edition stays the one it began with. */
@Entity
class Enrolment {

    @Id
    private UUID id;

    @Version
    private int version;

    private WorkerId workerId;

    @ManyToOne
    private Programme programme;

    @Embedded
    private Term term;

    @Enumerated(EnumType.STRING)
    private EnrolmentStatus status;

    @Embedded
    @Nullable private Supporters supporters;

    @Embedded
    private Assessment assessment;

    @Embedded
    @Nullable private Ending ending;

    @Nullable private LocalDate nextDue;

    /** Touched by every verb: another piece of evidence alone would not be a change of this row. */
    private Instant changedAt;

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "enrolment_id", nullable = false, updatable = false)
    private List<Evidence> evidence = new ArrayList<>();

    protected Enrolment() {}

    Enrolment(EnrolmentId id, EnrolStaff request, Programme programme, Instant now) {
        this.id = id.value();
        this.workerId = request.workerId();
        this.programme = programme;
        this.term = Term.of(programme.content(), request.startedOn());
        this.status = EnrolmentStatus.UNDER_WAY;
        this.supporters = request.supporters().of(workerId);
        this.assessment = Assessment.NOT_BEGUN;
        touch(now);
    }

    EnrolmentStarted started() {
        return new EnrolmentStarted(
                workerId, id(), programme.code(), term.startedOn(), term.agreedEnd(), changedAt, version);
    }

    void changeSupporters(Supporters those, Instant now) {
        refuseOnceOver();
        supporters = those.of(workerId);
        touch(now);
    }

    void agree(LocalDate on, Instant now) {
        assess(on, now, before -> before.agreed(on));
    }

    void hold(RecordReview review, WorkerId by, Instant now) {
        var _ = programme.content().review(review.code()).orElseThrow(NoSuchReview::new);
        assess(review.on(), now, before -> before.held(review.held(by, now)));
    }

    void observe(RecordObservation observation, WorkerId by, Instant now) {
        assess(observation.on(), now, before -> before.observed(observation.seen(by, now)));
    }

    void show(EvidenceId piece, RecordEvidence request, Instant now) {
        refuseOutside(request.dated(), "#/dated", now);
        portfolio().add(piece, request, now);
        touch(now);
    }

    /** The piece of evidence whose file is about to be kept. */
    Evidence complete(EvidenceId piece, Instant now) {
        refuseOnceOver();
        touch(now);
        return portfolio().piece(piece);
    }

    EnrolmentExtended extend(ExtendEnrolment request, WorkerId by, Instant now) {
        refuseOnceOver();
        return lengthen(request.granted(term.agreedEnd(), by, now), "#/until");
    }

    /** @return what it came to, where the assessor judges alone */
    List<WorkforceEvent> recommend(Recommend request, WorkerId by, Instant now) {
        supporters().refuseUnlessAssessor(by);
        if (request.verdict() == Verdict.PASS) {
            due().refuseWhileSomethingIsMissing();
        }
        assess(request.on(), now, before -> before.recommended(request.made(by, now)));
        return programme.content().judgement() == Judgement.PANEL
                ? List.of()
                : List.of(end(request.verdict().outcome(), request.on(), null, now));
    }

    WorkforceEvent decide(DecideAtPanel request, WorkerId by, Instant now) {
        if (programme.content().judgement() != Judgement.PANEL) {
            throw new NoPanelHere();
        }
        supporters().refuseOnPanel(request.members(), workerId);
        if (request.verdict() == PanelVerdict.PASS) {
            due().refuseWhileSomethingIsMissing();
        }
        assess(request.on(), now, before -> before.decided(request.made(by, now)));
        return switch (request.verdict()) {
            case PASS -> end(EnrolmentStatus.PASSED, request.on(), null, now);
            case FAIL -> end(EnrolmentStatus.FAILED, request.on(), null, now);
            case DEFER -> lengthen(request.deferral(term.agreedEnd(), by, now), "#/deferredUntil");
        };
    }

    EnrolmentEnded withdraw(Withdraw request, Instant now) {
        refuseOutside(request.on(), "#/on", now);
        return end(EnrolmentStatus.WITHDRAWN, request.on(), request.reason(), now);
    }

    /** With somebody's employment their time on a programme ends too. */
    EnrolmentEnded leave(LocalDate lastDay, Instant now) {
        return end(EnrolmentStatus.LEFT, term.notBefore(lastDay), null, now);
    }

    /** What a caseload is taken down by, on which days. */
    List<Protection> protections() {
        return due().protections(id, programme.code(), ending == null ? null : ending.on());
    }

    Portfolio portfolio() {
        return new Portfolio(evidence);
    }

    EnrolmentId id() {
        return new EnrolmentId(id);
    }

    int version() {
        return version;
    }

    WorkerId workerId() {
        return workerId;
    }

    /** What the programme asks for. */
    Due due() {
        return new Due(programme.content(), term, assessment, evidence);
    }

    EnrolmentView view(LocalDate today) {
        return new EnrolmentView(
                id(),
                workerId,
                programme.id(),
                programme.code(),
                term,
                status,
                supporters(),
                due().supervisionOn(today),
                programme.content().protectedTimePercent(),
                protections().stream().map(EnrolmentView.Span::of).toList(),
                due().items(),
                nextDue,
                assessment,
                portfolio().views(),
                ending,
                version);
    }

    private void assess(LocalDate on, Instant now, UnaryOperator<Assessment> step) {
        refuseOutside(on, "#/on", now);
        assessment = step.apply(assessment);
        touch(now);
    }

    private EnrolmentExtended lengthen(Extension extension, String pointer) {
        term = term.longer(extension, pointer);
        touch(extension.grantedAt());
        return new EnrolmentExtended(workerId, id(), term.agreedEnd(), extension.grantedAt(), version + 1);
    }

    private EnrolmentEnded end(EnrolmentStatus outcome, LocalDate on, @Nullable String reason, Instant now) {
        status = status.to(outcome);
        ending = new Ending(on, reason);
        touch(now);
        return new EnrolmentEnded(workerId, id(), status.code(), on, now, version + 1);
    }

    private void touch(Instant now) {
        changedAt = now;
        nextDue = ending == null ? due().next() : null;
    }

    Supporters supporters() {
        return supporters == null ? Supporters.NOBODY : supporters;
    }

    private void refuseOnceOver() {
        if (ending != null) {
            throw new ProgrammeOver();
        }
    }

    private void refuseOutside(LocalDate day, String pointer, Instant now) {
        refuseOnceOver();
        term.refuseOutside(day, pointer, now);
    }
}
