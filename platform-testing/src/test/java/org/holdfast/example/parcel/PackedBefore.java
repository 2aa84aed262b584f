package org.holdfast.example.parcel;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.holdfast.contracts.TypedId;
import org.holdfast.platform.history.LineType;
import org.holdfast.platform.history.PastLine;
import org.holdfast.platform.outbox.Outbox;

/** Parcels that were packed before there was this service. */
@ApplicationScoped
class PackedBefore implements LineType<PackParcel> {

    private final Parcels parcels;
    private final Outbox outbox;
    private final Clock clock;

    PackedBefore(Parcels parcels, Outbox outbox, Clock clock) {
        this.parcels = parcels;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "PARCEL";
    }

    @Override
    public Class<PackParcel> data() {
        return PackParcel.class;
    }

    @Override
    public TypedId take(PastLine<PackParcel> line) {
        var parcel = new Parcel(line.id(ParcelId::new), line.data(), clock.instant());
        parcels.persist(parcel);
        outbox.publish(parcel.packed());
        return parcel.id();
    }
}
