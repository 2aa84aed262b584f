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
import org.holdfast.platform.problem.NotFound;
import org.jspecify.annotations.Nullable;

/** What operators asked to be read once more, and how far that is. */
@ApplicationScoped
class Rebuilds {

    private final Session entities;
    private final Clock clock;

    Rebuilds(Session entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    RebuildId ask(String topic) {
        var id = RebuildId.next();
        var added = entities.createNativeMutationQuery(
                        "insert into rebuild (id, topic, asked_at) values (:id, :topic, :now) on conflict do nothing")
                .setParameter("id", id.value())
                .setParameter("topic", topic)
                .setParameter("now", clock.instant())
                .executeUpdate();
        if (added == 0) {
            throw new RebuildUnderWay();
        }
        return id;
    }

    RebuildView get(RebuildId id) {
        return list("where id = :id", Map.of("id", id.value())).stream()
                .findFirst()
                .orElseThrow(() -> new NotFound("rebuild"));
    }

    /** The one that was asked for first. */
    Optional<RebuildView> underWay() {
        return list("where ended_at is null order by asked_at, id limit 1", Map.of()).stream()
                .findFirst();
    }

    List<RebuildView> newest(Optional<Place> after, int limit) {
        return after.map(place -> list(
                        "where (asked_at, id) < (:at, :id) order by asked_at desc, id desc limit :limit",
                        Map.of("at", Instant.parse(place.sortKey()), "id", place.id(), "limit", limit)))
                .orElseGet(() -> list("order by asked_at desc, id desc limit :limit", Map.of("limit", limit)));
    }

    void end(RebuildId id, long states, long refused) {
        entities.createNativeMutationQuery("""
                        update rebuild set ended_at = :now, states = :states, refused = :refused
                        where id = :id and ended_at is null
                        """)
                .setParameter("now", clock.instant())
                .setParameter("states", states)
                .setParameter("refused", refused)
                .setParameter("id", id.value())
                .executeUpdate();
    }

    private List<RebuildView> list(String where, Map<String, Object> parameters) {
        var query = entities.createNativeQuery(
                "select id, topic, asked_at, ended_at, states, refused from rebuild " + where, Object[].class);
        parameters.forEach(query::setParameter);
        return query.getResultStream()
                .map(Object[].class::cast)
                .map(row -> new RebuildView(
                        new RebuildId((UUID) row[0]),
                        (String) row[1],
                        (Instant) row[2],
                        time(row[3]),
                        (Long) row[4],
                        (Long) row[5]))
                .toList();
    }

    private static @Nullable Instant time(@Nullable Object value) {
        return (Instant) value;
    }
}
