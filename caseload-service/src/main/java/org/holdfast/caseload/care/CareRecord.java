package org.holdfast.caseload.care;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.holdfast.caseload.casefile.CaseFile;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.ChildId;
import org.jspecify.annotations.Nullable;

/** Something that was true of a child's care from a day on. */
@Entity
class CareRecord {

    @Id
    private UUID id;

    private CaseId caseId;
    private ChildId childId;

    @Enumerated(EnumType.STRING)
    private CareKind kind;

    private String code;
    private LocalDate fromDay;

    @Nullable private LocalDate untilDay;

    @JdbcTypeCode(SqlTypes.JSON)
    private Map<String, String> detail;

    private Instant recordedAt;

    protected CareRecord() {}

    /** @param detail national codes and days by their names, for the returns */
    CareRecord(
            UUID id,
            CaseFile file,
            CareKind kind,
            String code,
            LocalDate fromDay,
            @Nullable LocalDate untilDay,
            Map<String, String> detail,
            Instant now) {
        file.referred().refuseBefore(fromDay, "8600", "#/data/from");
        if (untilDay != null && untilDay.isBefore(fromDay)) {
            throw new EndsBeforeItBegins();
        }
        this.id = id;
        this.caseId = file.id();
        this.childId = file.childId();
        this.kind = kind;
        this.code = code;
        this.fromDay = fromDay;
        this.untilDay = untilDay;
        this.detail = Map.copyOf(detail);
        this.recordedAt = now;
    }

    boolean overlaps(LocalDate from, @Nullable LocalDate until) {
        return (untilDay == null || untilDay.isAfter(from)) && (until == null || fromDay.isBefore(until));
    }
}
