package org.holdfast.caseload.dailyfeed;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.TypedId;
import org.holdfast.contracts.WorkerId;
import org.jspecify.annotations.Nullable;

/** One run of the feed: as many calls as it takes, each of a hundred children at most. */
@Entity
class FeedRun {

    @Id
    private UUID id = TypedId.fresh();

    @Version
    private int version;

    @Nullable private WorkerId startedBy;

    private Instant startedAt;

    @Enumerated(EnumType.STRING)
    private FeedRunStatus status;

    private int children;
    private int calls;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<ChildId> refused;

    @Nullable private Integer lastCode;

    @Nullable private Instant endedAt;

    protected FeedRun() {}

    /** @param startedBy nobody where the clock did */
    FeedRun(@Nullable WorkerId startedBy, Instant now) {
        this.startedBy = startedBy;
        this.startedAt = now;
        this.status = FeedRunStatus.RUNNING;
        this.refused = List.of();
    }

    /** The Department took a call. */
    void taken(int ofChildren, int code) {
        children += ofChildren;
        calls++;
        lastCode = code;
    }

    /** The Department does not take this child as the record stands. */
    void refused(ChildId child, int code) {
        refused = Stream.concat(refused.stream(), Stream.of(child)).toList();
        lastCode = code;
    }

    void done(Instant now) {
        status = FeedRunStatus.DONE;
        endedAt = now;
    }

    /** @param code none where nobody answered */
    void stopped(@Nullable Integer code, Instant now) {
        status = FeedRunStatus.STOPPED;
        lastCode = code;
        endedAt = now;
    }

    UUID id() {
        return id;
    }

    Instant startedAt() {
        return startedAt;
    }

    FeedRunView view() {
        return new FeedRunView(id, startedBy, startedAt, status, children, calls, refused, lastCode, endedAt);
    }
}
