package org.holdfast.referral.agency;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.holdfast.contracts.AgencyId;
import org.holdfast.platform.outbox.Outbox;

/** Puts an agency into the directory, once: one id, one agency. */
@ApplicationScoped
class Registering {

    private final Agencies agencies;
    private final Outbox outbox;
    private final Clock clock;

    Registering(Agencies agencies, Outbox outbox, Clock clock) {
        this.agencies = agencies;
        this.outbox = outbox;
        this.clock = clock;
    }

    AgencyId register(AgencyId id, RegisterAgency request) {
        if (agencies.isKnown(id)) {
            throw new AgencyAlreadyKnown();
        }
        var agency = new Agency(id, request, clock.instant());
        agencies.persist(agency);
        outbox.publish(agency.added());
        return id;
    }
}
