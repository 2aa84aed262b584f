package org.holdfast.workforce.skill;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.holdfast.contracts.TypedId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.history.LineType;
import org.holdfast.platform.history.PastLine;
import org.holdfast.platform.time.WorkingDays;
import org.holdfast.workforce.staff.Colleagues;

/** Skills that people brought with them. */
@ApplicationScoped
class ImportedSkill implements LineType<RecordSkill> {

    private final Colleagues colleagues;
    private final Clock clock;

    ImportedSkill(Colleagues colleagues, Clock clock) {
        this.colleagues = colleagues;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "SKILL";
    }

    @Override
    public Class<RecordSkill> data() {
        return RecordSkill.class;
    }

    @Override
    public TypedId take(PastLine<RecordSkill> line) {
        var record = line.id(SkillRecordId::new);
        var skill = line.data().held(record.value(), WorkingDays.dayOf(clock.instant()));
        colleagues.gain(line.about(WorkerId::new), skill);
        return record;
    }
}
