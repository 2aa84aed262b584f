package org.holdfast.workforce.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.outbox.Outbox;
import org.holdfast.platform.time.WorkingDays;

/** Puts somebody on the register, once: one id, one registration number, one person. */
@ApplicationScoped
class Joining {

    private final Staff staff;
    private final Placing placing;
    private final Outbox outbox;
    private final Clock clock;

    Joining(Staff staff, Placing placing, Outbox outbox, Clock clock) {
        this.staff = staff;
        this.placing = placing;
        this.outbox = outbox;
        this.clock = clock;
    }

    WorkerId join(WorkerId id, JoinStaff request) {
        var now = clock.instant();
        var today = WorkingDays.dayOf(now);
        if (staff.isKnown(id)) {
            throw new StaffAlreadyKnown();
        }
        if (request.registrationNumber() != null && staff.hasNumber(request.registrationNumber(), today)) {
            throw new RegistrationAlreadyHeld();
        }
        var member = new StaffMember(id, request, placing.line(request.teamId(), request.supervisorId(), today), now);
        staff.add(member);
        outbox.publish(member.joined());
        return id;
    }
}
