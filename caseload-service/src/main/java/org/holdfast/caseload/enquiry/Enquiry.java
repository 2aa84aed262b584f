package org.holdfast.caseload.enquiry;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.holdfast.caseload.casefile.CaseFile;
import org.holdfast.caseload.national.Warning;
import org.holdfast.caseload.strategy.StrategyDiscussion;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.EnquiryId;
import org.holdfast.contracts.JourneyStep.EnquiryConcluded;
import org.holdfast.contracts.JourneyStep.EnquiryStarted;
import org.holdfast.contracts.StrategyDiscussionId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.correction.AlreadyCorrected;
import org.holdfast.platform.correction.EnteredInError;
import org.holdfast.platform.time.WorkingDays;
import org.jspecify.annotations.Nullable;

/** Children's services enquire whether a child is at risk of significant harm (Children Act 1989 s.47). */
@Entity
public class Enquiry {

    /** From the strategy discussion at which the enquiry was initiated (Working Together 2023). */
    static final int WORKING_DAYS_TO_CONFERENCE = 15;

    @Id
    private UUID id;

    @Version
    private int version;

    private CaseId caseId;
    private ChildId childId;
    private UUID discussionId;

    @Enumerated(EnumType.STRING)
    private EnquiryStatus status;

    private LocalDate discussedOn;
    private LocalDate startedOn;
    private LocalDate conferenceDueOn;

    @Nullable private LocalDate concludedOn;

    @Enumerated(EnumType.STRING)
    @Nullable private EnquiryConclusion conclusion;

    @Nullable private String finding;

    @Nullable private LocalDate conferenceOn;

    private WorkerId startedBy;
    private Instant changedAt;

    @Nullable private EnteredInError enteredInError;

    protected Enquiry() {}

    Enquiry(
            EnquiryId id,
            CaseFile file,
            StrategyDiscussion discussion,
            LocalDate startedOn,
            WorkerId by,
            WorkingDays workingDays,
            Instant now) {
        file.refuseWhenClosed();
        file.referred().refuseBefore(startedOn, "2889", "#/startedOn");
        this.id = id.value();
        this.caseId = file.id();
        this.childId = file.childId();
        this.status = EnquiryStatus.UNDER_WAY;
        this.startedOn = startedOn;
        initiatedBy(discussion, workingDays);
        this.startedBy = by;
        this.changedAt = now;
    }

    EnquiryStarted started(int caseVersion) {
        return new EnquiryStarted(
                caseId, childId, id(), discussion(), startedOn, conferenceDueOn, changedAt, caseVersion);
    }

    /** The anchor of the clock: another discussion gives another day. */
    ConferenceMoved restOn(StrategyDiscussion discussion, WorkingDays workingDays, Instant now) {
        refuseWhenWrong();
        initiatedBy(discussion, workingDays);
        changedAt = now;
        return new ConferenceMoved(id(), conferenceDueOn);
    }

    private void initiatedBy(StrategyDiscussion discussion, WorkingDays workingDays) {
        if (!discussion.initiatesEnquiry()) {
            throw new NoEnquiryDecided();
        }
        if (startedOn.isBefore(discussion.heldOn())) {
            throw new EnquiryBeforeDiscussion(discussion.heldOn());
        }
        discussionId = discussion.id().value();
        discussedOn = discussion.heldOn();
        conferenceDueOn = workingDays.after(discussedOn, WORKING_DAYS_TO_CONFERENCE);
    }

    EnquiryConcluded conclude(ConcludeEnquiry request, int caseVersion, Instant now) {
        refuseWhenWrong();
        if (request.on().isBefore(startedOn)) {
            throw new ConcludedBeforeItBegan();
        }
        status = status.to(request.conclusion().leadsTo());
        concludedOn = request.on();
        conclusion = request.conclusion();
        finding = request.finding();
        changedAt = now;
        return new EnquiryConcluded(caseId, childId, id(), request.on(), conclusion.code(), now, caseVersion);
    }

    /** A conference follows an enquiry that found it necessary, and is not held before it began (census rule 8615). */
    public void conferenceHeld(LocalDate on, Instant now) {
        refuseWhenWrong();
        if (status != EnquiryStatus.AWAITS_CONFERENCE) {
            throw new NoConferenceAwaited();
        }
        if (on.isBefore(startedOn)) {
            throw new ConferenceBeforeEnquiry(startedOn);
        }
        status = status.to(EnquiryStatus.ENDED);
        conferenceOn = on;
        changedAt = now;
    }

    /** The conference was entered in error: it is still awaited. */
    public void conferenceTakenBack(Instant now) {
        status = EnquiryStatus.AWAITS_CONFERENCE;
        conferenceOn = null;
        changedAt = now;
    }

    void correct(EnteredInError mark) {
        refuseWhenWrong();
        if (conferenceOn != null) {
            throw new ConferenceRestsOnIt();
        }
        enteredInError = mark;
    }

    private void refuseWhenWrong() {
        if (enteredInError != null) {
            throw new AlreadyCorrected();
        }
    }

    /** Open until a conference was held or found unnecessary (census rules 8839, 8868). */
    boolean isOpen() {
        return status != EnquiryStatus.ENDED && enteredInError == null;
    }

    /** Whether another one that begins on this day would begin before this one had ended (census rule 8890). */
    boolean goesOnAfter(LocalDate day) {
        var ended = Optional.ofNullable(conferenceOn).orElse(concludedOn);
        return ended == null || ended.isAfter(day);
    }

    public EnquiryId id() {
        return new EnquiryId(id);
    }

    CaseId caseId() {
        return caseId;
    }

    StrategyDiscussionId discussion() {
        return new StrategyDiscussionId(discussionId);
    }

    LocalDate discussedOn() {
        return discussedOn;
    }

    LocalDate startedOn() {
        return startedOn;
    }

    /** The last day on which something happened in it. */
    LocalDate lastDay() {
        return Stream.of(startedOn, concludedOn, conferenceOn)
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(startedOn);
    }

    public LocalDate conferenceDueOn() {
        return conferenceDueOn;
    }

    int version() {
        return version;
    }

    EnquiryView view(List<Warning> warnings) {
        return new EnquiryView(
                id(),
                caseId,
                childId,
                discussion(),
                status,
                startedOn,
                conferenceDueOn,
                concludedOn,
                conclusion,
                finding,
                conferenceOn,
                startedBy,
                warnings,
                enteredInError,
                version);
    }
}
