package org.holdfast.referral.child;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.TypedId;
import org.holdfast.contracts.WorkerId;

/** What a child's record said before it was changed. */
@Entity
class EarlierDetails {

    @Id
    private UUID id;

    private ChildId childId;
    private String detailsSealed;
    private String reason;
    private WorkerId changedBy;
    private Instant changedAt;

    protected EarlierDetails() {}

    EarlierDetails(ChildId child, String detailsSealed, String reason, WorkerId by, Instant now) {
        this.id = TypedId.fresh();
        this.childId = child;
        this.detailsSealed = detailsSealed;
        this.reason = reason;
        this.changedBy = by;
        this.changedAt = now;
    }

    String detailsSealed() {
        return detailsSealed;
    }

    EarlierDetailsView view(ChildDetails details) {
        return new EarlierDetailsView(details, reason, changedBy, changedAt);
    }
}
