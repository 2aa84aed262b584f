package org.holdfast.caseload.mapping;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.holdfast.caseload.casefile.CaseFile;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.MappingId;
import org.holdfast.contracts.WorkerId;

/** A mapping as it was made on one day. Never changed: what people see differently later is another one. */
@Entity
class SafetyMapping {

    @Id
    private UUID id;

    private CaseId caseId;
    private ChildId childId;
    private LocalDate onDay;

    @JdbcTypeCode(SqlTypes.JSON)
    private MakeMapping content;

    private WorkerId madeBy;
    private Instant recordedAt;

    protected SafetyMapping() {}

    SafetyMapping(MappingId id, CaseFile file, MakeMapping request, WorkerId by, Instant now) {
        file.refuseWhenClosed();
        this.id = id.value();
        this.caseId = file.id();
        this.childId = file.childId();
        this.onDay = request.on();
        this.content = request;
        this.madeBy = by;
        this.recordedAt = now;
    }

    MappingId id() {
        return new MappingId(id);
    }

    CaseId caseId() {
        return caseId;
    }

    LocalDate on() {
        return onDay;
    }

    MakeMapping content() {
        return content;
    }

    MappingView view() {
        return new MappingView(id(), caseId, childId, content, madeBy, recordedAt);
    }
}
