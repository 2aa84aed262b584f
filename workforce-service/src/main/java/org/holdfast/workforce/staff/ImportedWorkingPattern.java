package org.holdfast.workforce.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.holdfast.contracts.TypedId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.history.LineType;
import org.holdfast.platform.history.PastLine;
import org.holdfast.platform.outbox.Outbox;

/** Promotions and changes of hours. */
@ApplicationScoped
class ImportedWorkingPattern implements LineType<WorkingPattern> {

    private final Staff staff;
    private final Outbox outbox;
    private final Clock clock;

    ImportedWorkingPattern(Staff staff, Outbox outbox, Clock clock) {
        this.staff = staff;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "WORKING_PATTERN";
    }

    @Override
    public Class<WorkingPattern> data() {
        return WorkingPattern.class;
    }

    @Override
    public TypedId take(PastLine<WorkingPattern> line) {
        var member = staff.get(line.about(WorkerId::new));
        outbox.publish(member.changeWorkingPattern(line.data(), null, clock.instant()));
        return member.id();
    }
}
