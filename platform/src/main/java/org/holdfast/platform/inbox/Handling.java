package org.holdfast.platform.inbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.hibernate.Session;
import org.holdfast.platform.origin.Origin;

/** Handles events that have not been handled, in one transaction with the memory of having done so. */
@ApplicationScoped
class Handling {

    private final Session entities;
    private final ObjectMapper json;
    private final ParkedEvents parked;
    private final Origin origin;
    private final Clock clock;

    Handling(Session entities, ObjectMapper json, ParkedEvents parked, Origin origin, Clock clock) {
        this.entities = entities;
        this.json = json;
        this.parked = parked;
        this.origin = origin;
        this.clock = clock;
    }

    @Transactional(TxType.REQUIRES_NEW)
    @ActivateRequestContext
    void handle(List<Received> events, Function<String, Subscription<?>> subscriptions) {
        var consumer = events.getFirst().consumer();
        var subscription = subscriptions.apply(consumer);
        var blocked = parked.keysAmong(consumer, keys(events));
        var fresh = subscription.isState() ? ids(events) : remember(consumer, events, blocked);
        for (var event : byKey(events)) {
            if (blocked.contains(event.key())) {
                parked.park(event, "Waits behind an earlier event of its key");
            } else if (fresh.remove(event.id())) {
                apply(event, subscription);
            }
        }
    }

    /** For an event that was parked: its key is free of earlier ones, and it may have been handled meanwhile. */
    void handleParked(Received event, Subscription<?> subscription) {
        if (subscription.isState()
                || remember(event.consumer(), List.of(event), Set.of()).contains(event.id())) {
            apply(event, subscription);
        }
    }

    /** State that is kept already is kept again, and newer state stays. */
    @Transactional(TxType.REQUIRES_NEW)
    @ActivateRequestContext
    void keepAgain(List<Received> states, Subscription<?> subscription) {
        for (var state : states) {
            apply(state, payload -> subscription.handleAgain(payload, json, entities));
        }
    }

    /** What an operator gave up has no effect either when Kafka delivers it again. */
    void giveUp(Received event) {
        remember(event.consumer(), List.of(event), Set.of());
    }

    private void apply(Received event, Subscription<?> subscription) {
        apply(event, payload -> subscription.handle(payload, json));
    }

    private void apply(Received event, Consumer<String> effect) {
        origin.causedBy(event.id(), event.source(), event.correlationId());
        if (event.tellsHistory()) {
            origin.turnToHistory();
        }
        effect.accept(Objects.requireNonNull(event.payload()));
        entities.flush();
        entities.clear();
    }

    /** Returns those that had not been handled. */
    private Set<UUID> remember(String consumer, List<Received> events, Set<String> blocked) {
        var ids = events.stream()
                .filter(event -> !blocked.contains(event.key()))
                .map(Received::id)
                .toArray();
        return entities.doReturningWork(connection -> insert(connection, consumer, ids));
    }

    private Set<UUID> insert(Connection connection, String consumer, Object[] ids) throws SQLException {
        try (var insert = connection.prepareStatement("""
                insert into inbox (consumer, event_id, handled_at)
                select ?, id, ? from unnest(cast(? as uuid[])) as id on conflict do nothing returning event_id
                """)) {
            insert.setString(1, consumer);
            insert.setTimestamp(2, Timestamp.from(clock.instant()));
            insert.setArray(3, connection.createArrayOf("uuid", ids));
            try (var rows = insert.executeQuery()) {
                var fresh = new HashSet<UUID>();
                while (rows.next()) {
                    fresh.add(rows.getObject(1, UUID.class));
                }
                return fresh;
            }
        }
    }

    /**
     * Two topics may tell of the same records at the same time. Both go from key to key in one order, so that neither holds what the
     * other waits for.
     */
    private static List<Received> byKey(List<Received> events) {
        return events.stream().sorted(Comparator.comparing(Received::key)).toList();
    }

    private static Set<String> keys(Collection<Received> events) {
        var keys = new HashSet<String>();
        events.forEach(event -> keys.add(event.key()));
        return keys;
    }

    private static Set<UUID> ids(Collection<Received> events) {
        var ids = new HashSet<UUID>();
        events.forEach(event -> ids.add(event.id()));
        return ids;
    }
}
