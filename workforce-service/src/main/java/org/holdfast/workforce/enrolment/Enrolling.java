package org.holdfast.workforce.enrolment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import org.holdfast.contracts.EnrolmentId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.contracts.WorkforceEvent;
import org.holdfast.platform.outbox.Outbox;
import org.holdfast.platform.time.WorkingDays;
import org.holdfast.workforce.programme.Programmes;
import org.holdfast.workforce.staff.Colleagues;

/** Puts people on programmes and takes them off, and keeps their caseload protected meanwhile. */
@ApplicationScoped
class Enrolling {

    private final Enrolments enrolments;
    private final Programmes programmes;
    private final Colleagues colleagues;
    private final Outbox outbox;
    private final Clock clock;

    Enrolling(Enrolments enrolments, Programmes programmes, Colleagues colleagues, Outbox outbox, Clock clock) {
        this.enrolments = enrolments;
        this.programmes = programmes;
        this.colleagues = colleagues;
        this.outbox = outbox;
        this.clock = clock;
    }

    EnrolmentId enrol(EnrolmentId id, EnrolStaff request) {
        var now = clock.instant();
        var person = colleagues.get(request.workerId());
        if (request.startedOn().isBefore(person.startedOn()) || person.isGone(request.startedOn())) {
            throw new OutsideProgramme("#/startedOn");
        }
        check(request.supporters(), WorkingDays.dayOf(now));
        var programme = programmes.begunOn(request.programme(), request.startedOn());
        var enrolment = new Enrolment(id, request, programme, now);
        enrolments.add(enrolment);
        outbox.publish(enrolment.started());
        protect(enrolment);
        return id;
    }

    /** Tells what happened to somebody's time on a programme, and what it means for their caseload. */
    void tell(Enrolment enrolment, WorkforceEvent fact) {
        outbox.publish(fact);
        protect(enrolment);
    }

    /** Those who stand by somebody work here, and who assesses is registered. */
    void check(Supporters supporters, LocalDate today) {
        if (supporters.all().anyMatch(worker -> isMissing(worker, today))) {
            throw new SupporterNotHere();
        }
        if (supporters.assessorId() != null
                && !colleagues.get(supporters.assessorId()).isRegistered(today)) {
            throw new AssessorNotRegistered();
        }
    }

    private boolean isMissing(WorkerId worker, LocalDate today) {
        return colleagues.find(worker).filter(there -> !there.isGone(today)).isEmpty();
    }

    /** Written at once: what is told next has the next version. */
    private void protect(Enrolment enrolment) {
        colleagues.protect(enrolment.workerId(), enrolment.id().value(), enrolment.protections());
        enrolments.flush();
    }
}
