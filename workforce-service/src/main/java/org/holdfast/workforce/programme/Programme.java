package org.holdfast.workforce.programme;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.time.WorkingDays;
import org.jspecify.annotations.Nullable;

/**
 * One edition of a programme, for everyone who begins it from a day on. Its content never changes: whoever is on it ends it as it
 * was laid down, and a change is a new edition for those who begin later.
 */
@Entity
public class Programme {

    @Id
    private UUID id;

    @Version
    private int version;

    private String code;
    private LocalDate validFrom;

    @Nullable private LocalDate lastStart;

    @JdbcTypeCode(SqlTypes.JSON)
    private ProgrammeContent content;

    private String reason;

    @Nullable private WorkerId adoptedBy;

    private Instant adoptedAt;

    protected Programme() {}

    Programme(ProgrammeId id, AdoptProgramme request, WorkerId by, Instant now) {
        if (request.validFrom().isBefore(WorkingDays.dayOf(now))) {
            throw new EditionBackdated();
        }
        this.id = id.value();
        this.code = request.code();
        this.validFrom = request.validFrom();
        this.content = request.content();
        this.reason = request.reason();
        this.adoptedBy = by;
        this.adoptedAt = now;
    }

    /** The next edition takes over on its first day. */
    void giveWayTo(Programme next) {
        if (!next.validFrom.isAfter(validFrom)) {
            throw new EditionBackdated();
        }
        if (lastStart == null || !lastStart.isBefore(next.validFrom)) {
            lastStart = next.validFrom.minusDays(1);
        }
    }

    void retire(LocalDate last, LocalDate today) {
        if (last.isBefore(today) || last.isBefore(validFrom)) {
            throw new RetiredBefore();
        }
        lastStart = last;
    }

    boolean isBegunOn(LocalDate day) {
        return !day.isBefore(validFrom) && (lastStart == null || !day.isAfter(lastStart));
    }

    public ProgrammeId id() {
        return new ProgrammeId(id);
    }

    public String code() {
        return code;
    }

    public ProgrammeContent content() {
        return content;
    }

    int version() {
        return version;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    ProgrammeView view() {
        return new ProgrammeView(id(), code, validFrom, lastStart, content, reason, adoptedBy, adoptedAt, version);
    }
}
