package org.holdfast.example.parcel;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.holdfast.contracts.TypedId;
import org.holdfast.platform.history.LineType;
import org.holdfast.platform.history.NoData;
import org.holdfast.platform.history.PastLine;
import org.holdfast.platform.outbox.Outbox;

/** Parcels that left before there was this service. */
@ApplicationScoped
class DispatchedBefore implements LineType<NoData> {

    private final Parcels parcels;
    private final Outbox outbox;
    private final Clock clock;

    DispatchedBefore(Parcels parcels, Outbox outbox, Clock clock) {
        this.parcels = parcels;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "DISPATCH";
    }

    @Override
    public Class<NoData> data() {
        return NoData.class;
    }

    @Override
    public TypedId take(PastLine<NoData> line) {
        var parcel = parcels.get(line.about(ParcelId::new));
        outbox.publish(parcel.dispatch(clock.instant()));
        return parcel.id();
    }
}
