package org.holdfast.workforce.secondment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.holdfast.contracts.WorkerId;
import org.holdfast.workforce.staff.Colleagues;

/** Seconds people, and tells the other services that they take on no cases meanwhile. */
@ApplicationScoped
class Seconding {

    private final Secondments secondments;
    private final Colleagues colleagues;
    private final Clock clock;

    Seconding(Secondments secondments, Colleagues colleagues, Clock clock) {
        this.secondments = secondments;
        this.colleagues = colleagues;
        this.clock = clock;
    }

    SecondmentId second(SecondmentId id, WorkerId worker, Second request, WorkerId by) {
        var person = colleagues.hold(worker);
        if (request.from().isBefore(person.startedOn()) || person.isGone(request.until())) {
            throw new SecondedOutsideEmployment();
        }
        var secondment = new Secondment(id, worker, request, by, clock.instant());
        secondments.add(secondment);
        protect(secondment);
        return id;
    }

    void protect(Secondment secondment) {
        colleagues.protect(secondment.workerId(), secondment.id().value(), secondment.protections());
    }
}
