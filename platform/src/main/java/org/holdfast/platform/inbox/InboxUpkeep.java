package org.holdfast.platform.inbox;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import org.hibernate.Session;

/** Forgets which events were handled once Kafka can no longer deliver them again: topics of facts and records keep 14 days. */
@ApplicationScoped
class InboxUpkeep {

    private static final Duration REMEMBERED = Duration.ofDays(45);

    private final Session entities;
    private final Clock clock;

    InboxUpkeep(Session entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    @Scheduled(every = "6h", delayed = "15m")
    @Transactional
    void forget() {
        entities.createNativeQuery("delete from inbox where handled_at < :before")
                .setParameter("before", clock.instant().minus(REMEMBERED))
                .executeUpdate();
    }
}
