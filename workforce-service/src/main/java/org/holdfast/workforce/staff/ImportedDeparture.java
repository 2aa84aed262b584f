package org.holdfast.workforce.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.holdfast.contracts.TypedId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.history.LineType;
import org.holdfast.platform.history.PastLine;
import org.holdfast.platform.outbox.Outbox;

/** Last days, and where people went. */
@ApplicationScoped
class ImportedDeparture implements LineType<Departure> {

    private final Staff staff;
    private final Outbox outbox;
    private final Clock clock;

    ImportedDeparture(Staff staff, Outbox outbox, Clock clock) {
        this.staff = staff;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "DEPARTURE";
    }

    @Override
    public Class<Departure> data() {
        return Departure.class;
    }

    @Override
    public TypedId take(PastLine<Departure> line) {
        var member = staff.get(line.about(WorkerId::new));
        outbox.publish(member.leave(line.data(), clock.instant()));
        return member.id();
    }
}
