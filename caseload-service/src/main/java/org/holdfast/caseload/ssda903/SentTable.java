package org.holdfast.caseload.ssda903;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.holdfast.contracts.TypedId;
import org.holdfast.contracts.WorkerId;

/** The table as it went to the Department for a year. Sent again it is another one, and the last counts. */
@Entity
class SentTable {

    @Id
    private UUID id;

    private int year;

    private WorkerId sentBy;
    private Instant sentAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private SocialWorkerTable content;

    protected SentTable() {}

    SentTable(SocialWorkerTable content, WorkerId by, Instant now) {
        this.id = TypedId.fresh();
        this.year = content.year();
        this.content = content;
        this.sentBy = by;
        this.sentAt = now;
    }

    List<SocialWorkerRow> rows() {
        return content.rows();
    }

    SentTableView view() {
        return new SentTableView(year, sentAt, sentBy, content.rows().size());
    }
}
