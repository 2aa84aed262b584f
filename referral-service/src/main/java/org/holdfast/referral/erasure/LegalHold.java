package org.holdfast.referral.erasure;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.WorkerId;
import org.jspecify.annotations.Nullable;

/** That a child's record is needed, by a court, an inquiry or a complaint, and must not be erased until the hold has ended. */
@Entity
class LegalHold {

    @Id
    private UUID id;

    @Version
    private int version;

    private ChildId childId;
    private String reason;
    private WorkerId placedBy;
    private Instant placedAt;

    @Nullable private WorkerId endedBy;

    @Nullable private Instant endedAt;

    @Nullable private String endReason;

    protected LegalHold() {}

    LegalHold(LegalHoldId id, ChildId childId, String reason, WorkerId by, Instant now) {
        this.id = id.value();
        this.childId = childId;
        this.reason = reason;
        this.placedBy = by;
        this.placedAt = now;
    }

    void end(String why, WorkerId by, Instant now) {
        if (endedAt != null) {
            throw new HoldEndedAlready();
        }
        endReason = why;
        endedBy = by;
        endedAt = now;
    }

    LegalHoldId id() {
        return new LegalHoldId(id);
    }

    ChildId childId() {
        return childId;
    }

    int version() {
        return version;
    }

    LegalHoldView view() {
        return new LegalHoldView(id(), childId, reason, placedBy, placedAt, endedBy, endedAt, endReason, version);
    }
}
