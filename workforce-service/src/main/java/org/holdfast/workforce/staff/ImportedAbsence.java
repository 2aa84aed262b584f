package org.holdfast.workforce.staff;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.holdfast.contracts.AbsenceId;
import org.holdfast.contracts.TypedId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.history.LineType;
import org.holdfast.platform.history.PastLine;
import org.holdfast.platform.outbox.Outbox;
import org.holdfast.workforce.absence.RecordAbsence;

/** Days on which people were away. */
@ApplicationScoped
class ImportedAbsence implements LineType<RecordAbsence> {

    private final Staff staff;
    private final Outbox outbox;
    private final Clock clock;

    ImportedAbsence(Staff staff, Outbox outbox, Clock clock) {
        this.staff = staff;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "ABSENCE";
    }

    @Override
    public Class<RecordAbsence> data() {
        return RecordAbsence.class;
    }

    @Override
    public TypedId take(PastLine<RecordAbsence> line) {
        var absence = line.id(AbsenceId::new);
        var member = staff.get(line.about(WorkerId::new));
        outbox.publish(member.beAbsent(absence, line.data(), clock.instant()));
        return absence;
    }
}
