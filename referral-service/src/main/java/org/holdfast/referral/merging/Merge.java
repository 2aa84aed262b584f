package org.holdfast.referral.merging;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.WorkerId;
import org.jspecify.annotations.Nullable;

/** That a person found two records to be about one child, and perhaps found later that they are not. */
@Entity
@Table(name = "child_merge")
class Merge {

    @Id
    private UUID id;

    @Version
    private int version;

    private ChildId recordId;
    private ChildId intoId;
    private String reason;
    private WorkerId mergedBy;
    private Instant mergedAt;

    @Nullable private String undoneReason;

    @Nullable private WorkerId undoneBy;

    @Nullable private Instant undoneAt;

    protected Merge() {}

    Merge(MergeId id, ChildId recordId, MergeRecords request, WorkerId by, Instant now) {
        this.id = id.value();
        this.recordId = recordId;
        this.intoId = request.intoId();
        this.reason = request.reason();
        this.mergedBy = by;
        this.mergedAt = now;
    }

    void undo(String why, WorkerId by, Instant now) {
        if (undoneAt != null) {
            throw new AlreadyUndone();
        }
        undoneReason = why;
        undoneBy = by;
        undoneAt = now;
    }

    MergeId id() {
        return new MergeId(id);
    }

    ChildId recordId() {
        return recordId;
    }

    Instant mergedAt() {
        return mergedAt;
    }

    int version() {
        return version;
    }

    MergeView view() {
        return new MergeView(
                id(), recordId, intoId, reason, mergedBy, mergedAt, undoneReason, undoneBy, undoneAt, version);
    }
}
