package org.holdfast.platform.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.holdfast.platform.paging.Cursors.Place;

/** What operators gave up. Rows are added and never changed. */
@ApplicationScoped
class DroppedEvents {

    private final Session entities;
    private final Clock clock;

    DroppedEvents(Session entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    void add(Received event, String reason, String by) {
        entities.createNativeMutationQuery("""
                        insert into dropped_event (consumer, event_id, key, type, reason, dropped_by, dropped_at)
                        values (:consumer, :id, :key, :type, :reason, :by, :now) on conflict do nothing
                        """)
                .setParameter("consumer", event.consumer())
                .setParameter("id", event.id())
                .setParameter("key", event.key())
                .setParameter("type", event.type())
                .setParameter("reason", reason)
                .setParameter("by", by)
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    List<DroppedEventView> newest(Optional<Place> after, int limit) {
        return after.map(place -> list(
                        "where (dropped_at, event_id) < (:at, :id)",
                        Map.of("at", Instant.parse(place.sortKey()), "id", place.id(), "limit", limit)))
                .orElseGet(() -> list("", Map.of("limit", limit)));
    }

    private List<DroppedEventView> list(String where, Map<String, Object> parameters) {
        var query = entities.createNativeQuery(
                "select event_id, consumer, key, type, reason, dropped_by, dropped_at from dropped_event " + where
                        + " order by dropped_at desc, event_id desc limit :limit",
                Object[].class);
        parameters.forEach(query::setParameter);
        return query.getResultStream()
                .map(Object[].class::cast)
                .map(row -> new DroppedEventView(
                        (UUID) row[0],
                        (String) row[1],
                        (String) row[2],
                        (String) row[3],
                        (String) row[4],
                        (String) row[5],
                        (Instant) row[6]))
                .toList();
    }
}
