package org.holdfast.caseload.careleaver;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.OfferId;
import org.holdfast.contracts.WorkerId;
import org.jspecify.annotations.Nullable;

/** Something offered to a young person who leaves care, and what became of it. */
@Entity
class Offer {

    @Id
    private UUID id;

    @Version
    private int version;

    private ChildId childId;

    @Enumerated(EnumType.STRING)
    private OfferKind kind;

    private String what;
    private String offeredBy;
    private boolean priority;
    private LocalDate onDay;
    private WorkerId recordedBy;
    private Instant recordedAt;

    @Enumerated(EnumType.STRING)
    @Nullable private TakeUp takeUp;

    @Nullable private String said;

    @Nullable private Instant answeredAt;

    protected Offer() {}

    Offer(OfferId id, ChildId child, MakeOffer request, WorkerId by, Instant now) {
        this.id = id.value();
        this.childId = child;
        this.kind = request.kind();
        this.what = request.what();
        this.offeredBy = request.by();
        this.priority = request.priority();
        this.onDay = request.on();
        this.recordedBy = by;
        this.recordedAt = now;
    }

    void answer(AnswerOffer request, Instant now) {
        if (takeUp != null && !takeUp.staysOpen()) {
            throw new OfferSettled();
        }
        takeUp = request.takeUp();
        said = request.said();
        answeredAt = now;
    }

    OfferId id() {
        return new OfferId(id);
    }

    ChildId childId() {
        return childId;
    }

    OfferKind kind() {
        return kind;
    }

    boolean priority() {
        return priority;
    }

    boolean took(TakeUp answer) {
        return takeUp == answer;
    }

    boolean isWaiting() {
        return takeUp == null;
    }

    int version() {
        return version;
    }

    OfferView view() {
        return new OfferView(
                id(),
                childId,
                kind,
                what,
                offeredBy,
                priority,
                onDay,
                recordedBy,
                recordedAt,
                takeUp,
                said,
                answeredAt,
                version);
    }
}
