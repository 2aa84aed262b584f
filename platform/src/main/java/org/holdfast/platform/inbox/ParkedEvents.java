package org.holdfast.platform.inbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import org.holdfast.platform.outbox.Outbox;
import org.holdfast.platform.persistence.OneColumn;
import org.jspecify.annotations.Nullable;

/** Events that could not be handled, and those of the same key that came after them. Each is copied to the dead-letter topic. */
@ApplicationScoped
class ParkedEvents {

    private static final TypeReference<Map<String, String>> HEADERS = new TypeReference<>() {};
    private static final String DEAD_LETTERS = ".dlq";

    private final Session entities;
    private final ObjectMapper json;
    private final Outbox outbox;
    private final Clock clock;
    private final String service;

    ParkedEvents(
            Session entities,
            ObjectMapper json,
            Outbox outbox,
            Clock clock,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.entities = entities;
        this.json = json;
        this.outbox = outbox;
        this.clock = clock;
        this.service = service;
    }

    record Parked(long seq, Received event, String reason, Instant parkedAt) {}

    Set<String> keysAmong(String consumer, Set<String> keys) {
        return new HashSet<>(OneColumn.of(
                        entities,
                        "select distinct key from parked_event where consumer = :consumer and key in (:keys)",
                        String.class)
                .setParameter("consumer", consumer)
                .setParameter("keys", keys)
                .getResultList()
                .stream()
                .map(String.class::cast)
                .toList());
    }

    void park(Received event, String reason) {
        var added = entities.createNativeQuery("""
                        insert into parked_event (consumer, event_id, key, type, payload, headers, reason, parked_at)
                        values (:consumer, :id, :key, :type, :payload, cast(:headers as jsonb), :reason, :now)
                        on conflict do nothing
                        """)
                .setParameter("consumer", event.consumer())
                .setParameter("id", event.id())
                .setParameter("key", event.key())
                .setParameter("type", event.type())
                .setParameter("payload", event.payload())
                .setParameter("headers", write(event.headers()))
                .setParameter("reason", reason)
                .setParameter("now", clock.instant())
                .executeUpdate();
        if (added == 1) {
            copyToDeadLetters(event, reason);
        }
    }

    List<Parked> after(long seq, int limit) {
        return list("where seq > :seq order by seq limit :limit", Map.of("seq", seq, "limit", limit));
    }

    /** In the order in which they arrived. */
    List<Parked> ofKey(String consumer, String key) {
        return list(
                "where consumer = :consumer and key = :key order by seq for update",
                Map.of("consumer", consumer, "key", key));
    }

    List<Parked> byEvent(UUID eventId) {
        return list("where event_id = :id", Map.of("id", eventId));
    }

    void remove(long seq) {
        entities.createNativeQuery("delete from parked_event where seq = :seq")
                .setParameter("seq", seq)
                .executeUpdate();
    }

    private List<Parked> list(String where, Map<String, Object> parameters) {
        var query = entities.createNativeQuery(
                "select seq, consumer, event_id, key, type, payload, cast(headers as text), reason, parked_at from parked_event "
                        + where,
                Object[].class);
        parameters.forEach(query::setParameter);
        return query.getResultStream()
                .map(Object[].class::cast)
                .map(this::parked)
                .toList();
    }

    private Parked parked(Object[] row) {
        var event = new Received(
                (String) row[1], (UUID) row[2], (String) row[3], (String) row[4], text(row[5]), read((String) row[6]));
        return new Parked((Long) row[0], event, (String) row[7], (Instant) row[8]);
    }

    private void copyToDeadLetters(Received event, String reason) {
        var headers = new LinkedHashMap<>(event.headers());
        headers.put("deadletterreason", reason);
        headers.put("deadletterof", service);
        outbox.deadLetter(
                event.consumer() + DEAD_LETTERS,
                uuid(event.key()),
                event.type(),
                Objects.requireNonNullElse(event.payload(), ""),
                headers);
    }

    private static UUID uuid(String key) {
        try {
            return UUID.fromString(key);
        } catch (IllegalArgumentException foreignKey) {
            return UUID.nameUUIDFromBytes(key.getBytes(StandardCharsets.UTF_8));
        }
    }

    private static @Nullable String text(@Nullable Object value) {
        return (String) value;
    }

    private String write(Map<String, String> headers) {
        try {
            return json.writeValueAsString(headers);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Map<String, String> read(String headers) {
        try {
            return json.readValue(headers, HEADERS);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
