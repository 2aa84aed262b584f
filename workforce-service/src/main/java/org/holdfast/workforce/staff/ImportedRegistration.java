package org.holdfast.workforce.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.holdfast.contracts.TypedId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.history.LineType;
import org.holdfast.platform.history.PastLine;
import org.holdfast.platform.outbox.Outbox;
import org.holdfast.platform.time.WorkingDays;

/** What the public register said of people. */
@ApplicationScoped
class ImportedRegistration implements LineType<ReadRegistration> {

    private final Staff staff;
    private final Outbox outbox;
    private final Clock clock;

    ImportedRegistration(Staff staff, Outbox outbox, Clock clock) {
        this.staff = staff;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "REGISTRATION";
    }

    @Override
    public Class<ReadRegistration> data() {
        return ReadRegistration.class;
    }

    @Override
    public TypedId take(PastLine<ReadRegistration> line) {
        var member = staff.get(line.about(WorkerId::new));
        var reading = line.data();
        var now = clock.instant();
        staff.refuseNumberOfAnother(reading.registrationNumber(), member, WorkingDays.dayOf(now));
        outbox.publish(member.readRegistration(reading.registration(), now));
        return member.id();
    }
}
