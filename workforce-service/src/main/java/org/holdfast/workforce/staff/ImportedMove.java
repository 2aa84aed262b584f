package org.holdfast.workforce.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.holdfast.contracts.TypedId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.history.LineType;
import org.holdfast.platform.history.PastLine;
import org.holdfast.platform.outbox.Outbox;
import org.holdfast.platform.time.WorkingDays;

/** Moves between teams and supervisors. */
@ApplicationScoped
class ImportedMove implements LineType<MoveStaff> {

    private final Staff staff;
    private final Placing placing;
    private final Outbox outbox;
    private final Clock clock;

    ImportedMove(Staff staff, Placing placing, Outbox outbox, Clock clock) {
        this.staff = staff;
        this.placing = placing;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "MOVE";
    }

    @Override
    public Class<MoveStaff> data() {
        return MoveStaff.class;
    }

    @Override
    public TypedId take(PastLine<MoveStaff> line) {
        var member = staff.get(line.about(WorkerId::new));
        var move = line.data();
        var now = clock.instant();
        var above = placing.line(move.teamId(), move.supervisorId(), WorkingDays.dayOf(now));
        outbox.publish(member.move(move, above, now));
        return member.id();
    }
}
