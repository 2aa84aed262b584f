package org.holdfast.workforce.skill;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.holdfast.contracts.WorkerId;
import org.jspecify.annotations.Nullable;

/** Somebody whom colleagues ask about a way of working: a champion of it. */
@Entity
class PracticeLead {

    @Id
    private UUID id;

    @Version
    private int version;

    private WorkerId workerId;
    private String skill;
    private LocalDate since;

    @Nullable private LocalDate until;

    private WorkerId namedBy;
    private Instant namedAt;

    protected PracticeLead() {}

    PracticeLead(PracticeLeadId id, NamePracticeLead request, WorkerId by, Instant now) {
        this.id = id.value();
        this.workerId = request.workerId();
        this.skill = request.skill();
        this.since = request.since();
        this.namedBy = by;
        this.namedAt = now;
    }

    void end(LocalDate last) {
        if (until != null) {
            throw new LeadsNoMore();
        }
        if (last.isBefore(since)) {
            throw new EndsBeforeTheFirstDay();
        }
        until = last;
    }

    PracticeLeadId id() {
        return new PracticeLeadId(id);
    }

    int version() {
        return version;
    }

    LocalDate since() {
        return since;
    }

    PracticeLeadView view() {
        return new PracticeLeadView(id(), workerId, skill, since, until, namedBy, namedAt, version);
    }
}
