package org.holdfast.caseload.conference;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.holdfast.caseload.casefile.CaseFile;
import org.holdfast.caseload.national.NoConferenceAtWeekends;
import org.holdfast.caseload.national.Participation;
import org.holdfast.caseload.strategy.Agency;
import org.holdfast.caseload.strategy.MultiAgencyPolicy;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.ConferenceId;
import org.holdfast.contracts.EnquiryId;
import org.holdfast.contracts.JourneyStep.ConferenceHeld;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.correction.AlreadyCorrected;
import org.holdfast.platform.correction.EnteredInError;
import org.jspecify.annotations.Nullable;

/** The initial child protection conference: family and agencies decide together whether the child needs a plan. */
@Entity
public class Conference {

    /** From the day on which the other authority told of the child (local safeguarding procedures). */
    static final int WORKING_DAYS_AFTER_TRANSFER = 15;

    @Id
    private UUID id;

    @Version
    private int version;

    private CaseId caseId;
    private ChildId childId;

    @Enumerated(EnumType.STRING)
    private ConferenceKind kind;

    @Nullable private UUID enquiryId;

    @Nullable private LocalDate notifiedOn;

    private LocalDate dueOn;
    private LocalDate heldOn;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> agencies;

    @Enumerated(EnumType.STRING)
    private Participation participation;

    @Enumerated(EnumType.STRING)
    private ConferenceOutcome outcome;

    private String decision;
    private WorkerId recordedBy;
    private Instant recordedAt;

    @Nullable private EnteredInError enteredInError;

    protected Conference() {}

    /** @param dueOn as its enquiry says, or counted from when the other authority told of a child who moved here */
    Conference(ConferenceId id, CaseFile file, HoldConference request, LocalDate dueOn, WorkerId by, Instant now) {
        file.refuseWhenClosed();
        file.referred().refuseBefore(request.heldOn(), "1104", "#/heldOn");
        NoConferenceAtWeekends.refuse(request.heldOn());
        this.id = id.value();
        this.caseId = file.id();
        this.childId = file.childId();
        this.kind = request.kind();
        this.enquiryId =
                request.enquiryId() == null ? null : request.enquiryId().value();
        this.notifiedOn = request.notifiedOn();
        this.dueOn = dueOn;
        this.heldOn = request.heldOn();
        this.agencies = request.agencies().stream().map(Agency::code).sorted().toList();
        this.participation = request.participation();
        this.outcome = request.outcome();
        this.decision = request.decision();
        this.recordedBy = by;
        this.recordedAt = now;
    }

    ConferenceHeld held(int caseVersion) {
        return new ConferenceHeld(
                caseId, childId, id(), enquiry().orElse(null), heldOn, outcome.code(), recordedAt, caseVersion);
    }

    void dueBy(LocalDate day) {
        dueOn = day;
    }

    void correct(EnteredInError mark) {
        if (enteredInError != null) {
            throw new AlreadyCorrected();
        }
        enteredInError = mark;
    }

    /** Whether a child protection plan begins with it. */
    public boolean makesChildProtectionPlan() {
        return outcome == ConferenceOutcome.CHILD_PROTECTION_PLAN && enteredInError == null;
    }

    public ConferenceId id() {
        return new ConferenceId(id);
    }

    CaseId caseId() {
        return caseId;
    }

    Optional<EnquiryId> enquiry() {
        return Optional.ofNullable(enquiryId).map(EnquiryId::new);
    }

    public LocalDate heldOn() {
        return heldOn;
    }

    ConferenceView view(MultiAgencyPolicy policy) {
        var there = agencies.stream().map(Agency::valueOf).collect(Collectors.toCollection(TreeSet::new));
        return new ConferenceView(
                id(),
                caseId,
                childId,
                kind,
                enquiry().orElse(null),
                notifiedOn,
                dueOn,
                heldOn,
                List.copyOf(there),
                policy.isQuorateConference(there),
                participation,
                outcome,
                decision,
                recordedBy,
                recordedAt,
                enteredInError,
                version);
    }
}
