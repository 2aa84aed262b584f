package org.holdfast.example.parcel;

import static org.holdfast.example.parcel.ParcelStatus.DISPATCHED;
import static org.holdfast.example.parcel.ParcelStatus.PACKED;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.ReferralEvent.ReferralClosed;
import org.holdfast.contracts.ReferralEvent.ReferralReceived;
import org.holdfast.contracts.ReferralId;

/** Something on its way to somebody. It borrows its events from a contract, since contracts know no parcels. */
@Entity
class Parcel {

    private static final int HEAVIEST = 30;

    @Id
    private UUID id;

    @Version
    private int version;

    private String label;
    private int weight;
    private ChildId recipient;

    @Enumerated(EnumType.STRING)
    private ParcelStatus status;

    private Instant packedAt;

    protected Parcel() {}

    Parcel(ParcelId id, PackParcel request, Instant now) {
        if (request.weight() > HEAVIEST) {
            throw new TooHeavy();
        }
        this.id = id.value();
        this.label = request.label();
        this.weight = request.weight();
        this.recipient = request.recipient();
        this.status = PACKED;
        this.packedAt = now;
    }

    ReferralReceived packed() {
        return new ReferralReceived(new ReferralId(id), recipient, "1A", "API", null, packedAt, version);
    }

    void relabel(Relabel request) {
        label = request.label();
    }

    ReferralClosed dispatch(Instant now) {
        status = status.to(DISPATCHED);
        return new ReferralClosed(new ReferralId(id), recipient, "N1", now, version + 1);
    }

    ParcelId id() {
        return new ParcelId(id);
    }

    String label() {
        return label;
    }

    ChildId recipient() {
        return recipient;
    }

    ParcelView view() {
        return new ParcelView(id(), label, weight, recipient, status, version);
    }
}
