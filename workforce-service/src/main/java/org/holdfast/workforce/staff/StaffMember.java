package org.holdfast.workforce.staff;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.holdfast.contracts.AbsenceId;
import org.holdfast.contracts.Event;
import org.holdfast.contracts.StaffState;
import org.holdfast.contracts.TeamId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.contracts.WorkforceEvent;
import org.holdfast.platform.correction.EnteredInError;
import org.holdfast.platform.time.WorkingDays;
import org.holdfast.workforce.absence.Absence;
import org.holdfast.workforce.absence.Absences;
import org.holdfast.workforce.absence.RecordAbsence;
import org.jspecify.annotations.Nullable;

/** A person who works for children's services, from the day they join to the day they leave. */
@Entity
class StaffMember {

    @Id
    private UUID id;

    @Version
    private int version;

    private ContactDetails contactDetails;
    private WorkingPattern workingPattern;

    @Enumerated(EnumType.STRING)
    private Contract contract;

    @Nullable private Registration registration;

    @Nullable private TeamId teamId;

    @Nullable private WorkerId supervisorId;

    private LocalDate startedOn;

    @Nullable private Departure departure;

    /** Touched by every verb: a change of an absence alone would not be a change of this row, and the version would stay. */
    private Instant changedAt;

    @Embedded
    private Standing standing = new Standing();

    @OneToMany(cascade = CascadeType.PERSIST)
    @JoinColumn(name = "staff_id", nullable = false, updatable = false)
    private List<Absence> absences = new ArrayList<>();

    protected StaffMember() {}

    StaffMember(WorkerId id, JoinStaff request, Line line, Instant now) {
        this.id = id.value();
        this.contactDetails = request.contactDetails();
        this.workingPattern = request.workingPattern();
        this.contract = request.contract();
        this.registration = request.registration();
        this.startedOn = request.startedOn();
        this.changedAt = now;
        standing.patterns().add(workingPattern, startedOn, now);
        take(request.teamId(), request.supervisorId(), line, startedOn);
    }

    List<Event> joined() {
        var joined = new WorkforceEvent.StaffJoined(
                id(), teamId, workingPattern.grade().code(), changedAt, version);
        return List.of(joined, state(changedAt, version));
    }

    List<Event> changeContactDetails(ContactDetails details, Instant now) {
        touch(now);
        contactDetails = details;
        return told(new WorkforceEvent.StaffChanged(id(), now, version + 1));
    }

    /** @param since today, or the first day at work, where it is not said */
    List<Event> changeWorkingPattern(WorkingPattern pattern, @Nullable LocalDate since, Instant now) {
        touch(now);
        workingPattern = standing.change(pattern, since, employment(), now);
        return told(new WorkforceEvent.StaffChanged(id(), now, version + 1));
    }

    /** Counts from a day that has come: the state topic says what is so today. */
    List<Event> move(MoveStaff request, Line line, Instant now) {
        touch(now);
        employment().refuseOutside(request.on(), "#/on");
        standing.placements().getFirst().refuseOutOfOrder(request.on(), startedOn, WorkingDays.dayOf(now));
        take(request.teamId(), request.supervisorId(), line, request.on());
        return told(new WorkforceEvent.StaffMoved(id(), request.teamId(), request.on(), now, version + 1));
    }

    List<Event> beAbsent(AbsenceId absence, RecordAbsence request, Instant now) {
        touch(now);
        employment().refuseOutside(request.from(), "#/from");
        absences().add(absence, request);
        return told(new WorkforceEvent.StaffAbsent(id(), absence, request.from(), request.until(), now, version + 1));
    }

    List<Event> comeBack(AbsenceId absence, LocalDate on, Instant now) {
        touch(now);
        absences().endWithReturn(absence, on);
        return told(new WorkforceEvent.StaffReturned(id(), absence, on, now, version + 1));
    }

    List<Event> correctAbsence(AbsenceId absence, EnteredInError mark) {
        touch(mark.at());
        absences().correct(absence, mark);
        return told(new WorkforceEvent.AbsenceCorrected(id(), absence, mark.at(), version + 1));
    }

    /** Until the last day is over it can be set anew, as when notice is drawn out. */
    List<Event> leave(Departure leaving, Instant now) {
        touch(now);
        departure = employment().endedBy(leaving);
        return told(new WorkforceEvent.StaffLeft(
                id(), leaving.lastDay(), leaving.reason().code(), now, version + 1));
    }

    /** Somebody who was said to leave does not, or did not on that day. */
    List<Event> stay(Instant now) {
        employment().refuseUnlessLeaving();
        departure = null;
        changedAt = now;
        return told(new WorkforceEvent.DepartureCorrected(id(), now, version + 1));
    }

    List<Event> readRegistration(Registration read, Instant now) {
        touch(now);
        registration = read;
        return told(new WorkforceEvent.StaffChanged(id(), now, version + 1));
    }

    /** What is given for one thing, such as a programme, is replaced as a whole. */
    List<Event> protect(UUID source, List<Protection> spans, Instant now) {
        touch(now);
        standing.protections().replace(source, spans);
        return List.of(state(now, version + 1));
    }

    List<Event> gain(HeldSkill skill, Instant now) {
        touch(now);
        standing.skills().gain(skill);
        return told(new WorkforceEvent.SkillGained(
                id(), skill.skill(), skill.gainedOn(), skill.heldUntil(), now, version + 1));
    }

    List<Event> lose(String skill, LocalDate lastDay, Instant now) {
        touch(now);
        return told(new WorkforceEvent.SkillExpired(id(), skill, lastDay, now, version + 1));
    }

    boolean isGone(LocalDate today) {
        return employment().isOver(today);
    }

    private Employment employment() {
        return new Employment(startedOn, departure);
    }

    WorkerId id() {
        return new WorkerId(id);
    }

    int version() {
        return version;
    }

    @Nullable WorkerId supervisorId() {
        return supervisorId;
    }

    Absences absences() {
        return new Absences(absences);
    }

    @Nullable DepartureReason departureReason() {
        return departure == null ? null : departure.reason();
    }

    Standing standing() {
        return standing;
    }

    Colleague colleague() {
        return Colleague.of(id(), contactDetails, workingPattern, teamId, supervisorId, registration, employment());
    }

    StaffView view(Instant now) {
        return StaffView.of(state(now, version), workingPattern.grade(), contract, departure);
    }

    private void touch(Instant now) {
        if (isGone(WorkingDays.dayOf(now))) {
            throw new StaffGone();
        }
        changedAt = now;
    }

    private void take(@Nullable TeamId team, @Nullable WorkerId supervisor, Line line, LocalDate since) {
        line.refuseBelow(id());
        teamId = team;
        supervisorId = supervisor;
        standing.place(new Placement(team, supervisor, since, changedAt));
    }

    private List<Event> told(WorkforceEvent fact) {
        return List.of(fact, state(changedAt, version + 1));
    }

    private StaffState state(Instant now, int stateVersion) {
        return new StaffState(
                id(),
                contactDetails.fullName(),
                workingPattern.grade().code(),
                workingPattern.fte(),
                registration == null ? null : registration.number(),
                registration == null ? null : registration.until(),
                teamId,
                supervisorId,
                contactDetails.email(),
                contactDetails.telephone(),
                startedOn,
                employment().lastDay(),
                absences().notOverBy(WorkingDays.dayOf(now)),
                standing.skills().on(WorkingDays.dayOf(now)),
                standing.protections().notOverBy(WorkingDays.dayOf(now)),
                changedAt,
                stateVersion);
    }
}
