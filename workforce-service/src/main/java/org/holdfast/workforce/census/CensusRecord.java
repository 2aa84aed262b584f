package org.holdfast.workforce.census;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.holdfast.contracts.WorkerId;

/** What is known of one person for the census. */
@Entity
class CensusRecord {

    @Id
    private UUID id;

    @Version
    private int version;

    @JdbcTypeCode(SqlTypes.JSON)
    private CensusDetails details;

    private WorkerId changedBy;
    private Instant changedAt;

    protected CensusRecord() {}

    CensusRecord(WorkerId worker, CensusDetails details, WorkerId by, Instant now) {
        this.id = worker.value();
        this.details = details;
        this.changedBy = by;
        this.changedAt = now;
    }

    void change(CensusDetails changed, WorkerId by, Instant now) {
        details = changed;
        changedBy = by;
        changedAt = now;
    }

    WorkerId worker() {
        return new WorkerId(id);
    }

    CensusDetails details() {
        return details;
    }

    CensusRecordView view() {
        return new CensusRecordView(worker(), details, changedBy, changedAt, version);
    }
}
