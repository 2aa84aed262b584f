package org.holdfast.workforce.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.holdfast.contracts.AbsenceId;
import org.holdfast.contracts.TypedId;
import org.holdfast.platform.history.LineType;
import org.holdfast.platform.history.PastLine;
import org.holdfast.platform.outbox.Outbox;
import org.holdfast.workforce.absence.RecordReturn;

/** Days on which people came back. */
@ApplicationScoped
class ImportedReturn implements LineType<RecordReturn> {

    private final Staff staff;
    private final Outbox outbox;
    private final Clock clock;

    ImportedReturn(Staff staff, Outbox outbox, Clock clock) {
        this.staff = staff;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "RETURN";
    }

    @Override
    public Class<RecordReturn> data() {
        return RecordReturn.class;
    }

    @Override
    public TypedId take(PastLine<RecordReturn> line) {
        var absence = line.about(AbsenceId::new);
        var member = staff.with(absence);
        outbox.publish(member.comeBack(absence, line.data().on(), clock.instant()));
        return absence;
    }
}
