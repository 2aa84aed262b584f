package org.holdfast.caseload.plan;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.holdfast.caseload.casefile.CaseFile;
import org.holdfast.caseload.national.NoConferenceAtWeekends;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.ConferenceId;
import org.holdfast.contracts.JourneyStep.PlanEnded;
import org.holdfast.contracts.JourneyStep.PlanReviewed;
import org.holdfast.contracts.JourneyStep.PlanStarted;
import org.holdfast.contracts.PlanId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.correction.AlreadyCorrected;
import org.holdfast.platform.correction.EnteredInError;
import org.jspecify.annotations.Nullable;

/** What family, children's services and partners have agreed to do for a child. */
@Entity
class Plan {

    @Id
    private UUID id;

    @Version
    private int version;

    private CaseId caseId;
    private ChildId childId;

    @Enumerated(EnumType.STRING)
    private PlanKind kind;

    private LocalDate startedOn;

    @Nullable private UUID conferenceId;

    @Enumerated(EnumType.STRING)
    @Nullable private AbuseCategory initialCategory;

    @Enumerated(EnumType.STRING)
    @Nullable private AbuseCategory latestCategory;

    private int earlierPlans;
    private WorkerId leadPractitionerId;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<TeamMember> team;

    private Meetings meetings;

    @Nullable private LocalDate endedOn;

    @Enumerated(EnumType.STRING)
    @Nullable private PlanEndReason endReason;

    private Instant changedAt;

    @Nullable private EnteredInError enteredInError;

    protected Plan() {}

    /** @param earlierPlans child protection plans the child had before, here and elsewhere */
    Plan(PlanId id, CaseFile file, StartPlan request, int earlierPlans, Instant now) {
        file.refuseWhenClosed();
        file.referred().refuseBefore(request.startedOn(), request.kind().datingRule(), "#/startedOn");
        this.id = id.value();
        this.caseId = file.id();
        this.childId = file.childId();
        this.kind = request.kind();
        this.startedOn = request.startedOn();
        this.conferenceId =
                request.conferenceId() == null ? null : request.conferenceId().value();
        this.initialCategory = request.category();
        this.latestCategory = request.category();
        this.earlierPlans = earlierPlans;
        this.leadPractitionerId = request.leadPractitionerId();
        this.team = List.copyOf(request.team());
        this.meetings = Meetings.NONE;
        this.changedAt = now;
    }

    PlanStarted started(int caseVersion) {
        return new PlanStarted(
                caseId,
                childId,
                id(),
                kind.code(),
                startedOn,
                initialCategory == null ? null : initialCategory.code(),
                changedAt,
                caseVersion);
    }

    /** After the plan began (census rule 8841), in its order, and not at a weekend. */
    PlanReviewed review(ReviewPlan request, WorkerId by, PlanClock clock, int caseVersion, Instant now) {
        refuseWhenEnded();
        NoConferenceAtWeekends.refuse(request.heldOn());
        meetings.refuseReviewOn(request.heldOn(), startedOn);
        if (request.category() != null && kind != PlanKind.CHILD_PROTECTION) {
            throw new NoCategory();
        }
        meetings = meetings.and(
                new Review(request.heldOn(), request.participation(), request.category(), request.finding(), by));
        latestCategory = request.category() == null ? latestCategory : request.category();
        changedAt = now;
        return new PlanReviewed(
                caseId,
                childId,
                id(),
                kind.code(),
                request.heldOn(),
                request.participation().code(),
                clock.dueOn(this, PlanRule.reviewing(kind)),
                now,
                caseVersion);
    }

    void meet(HoldCoreGroup request, WorkerId by, Instant now) {
        refuseWhenEnded();
        if (kind != PlanKind.CHILD_PROTECTION) {
            throw new NoCoreGroup();
        }
        if (request.heldOn().isBefore(startedOn)) {
            throw new BeforePlan("#/heldOn");
        }
        var agencies = request.agencies().stream().sorted().toList();
        meetings = meetings.and(new CoreGroup(request.heldOn(), agencies, by));
        changedAt = now;
    }

    void lead(ChangeLead request, Instant now) {
        refuseWhenEnded();
        leadPractitionerId = request.leadPractitionerId();
        team = List.copyOf(request.team());
        changedAt = now;
    }

    /** Not before it began (census rules 4011, 8925), and a child protection plan not on that day (8840). */
    PlanEnded end(EndPlan request, int caseVersion, Instant now) {
        refuseWhenEnded();
        var first = kind == PlanKind.CHILD_PROTECTION ? startedOn.plusDays(1) : startedOn;
        if (request.on().isBefore(first)) {
            throw new BeforePlan("#/on");
        }
        meetings.refuseEndOn(request.on());
        endedOn = request.on();
        endReason = request.reason();
        changedAt = now;
        return new PlanEnded(caseId, childId, id(), kind.code(), endedOn, endReason.code(), now, caseVersion);
    }

    void correct(EnteredInError mark) {
        if (enteredInError != null) {
            throw new AlreadyCorrected();
        }
        enteredInError = mark;
    }

    private void refuseWhenEnded() {
        if (enteredInError != null) {
            throw new AlreadyCorrected();
        }
        if (endedOn != null) {
            throw new PlanIsEnded();
        }
    }

    boolean isOpen() {
        return endedOn == null && enteredInError == null;
    }

    /** Whether another one that begins on this day would begin before this one had ended (census rules 4014, 8940). */
    boolean goesOnAfter(LocalDate day) {
        return endedOn == null || endedOn.isAfter(day);
    }

    Meetings meetings() {
        return meetings;
    }

    PlanId id() {
        return new PlanId(id);
    }

    CaseId caseId() {
        return caseId;
    }

    PlanKind kind() {
        return kind;
    }

    LocalDate startedOn() {
        return startedOn;
    }

    @Nullable LocalDate endedOn() {
        return endedOn;
    }

    int version() {
        return version;
    }

    PlanView view(List<PlanView.Next> next) {
        return new PlanView(
                id(),
                caseId,
                childId,
                kind,
                startedOn,
                conferenceId == null ? null : new ConferenceId(conferenceId),
                initialCategory,
                latestCategory,
                earlierPlans,
                leadPractitionerId,
                team,
                meetings.reviews(),
                meetings.coreGroups(),
                next,
                endedOn,
                endReason,
                enteredInError,
                version);
    }
}
