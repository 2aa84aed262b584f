package org.holdfast.platform.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.hibernate.Session;
import org.holdfast.contracts.Event;
import org.holdfast.contracts.TypedId;
import org.holdfast.platform.audit.ChangeTrail;
import org.holdfast.platform.origin.Origin;
import org.holdfast.platform.outbox.Announcement.Row;

/**
 * Where events wait for Kafka, written in the transaction of the change that caused them. The change itself is sent to the database
 * first, so that a lost race shows before anything is published and a view made afterwards carries the new version. What is
 * published is on the audit trail.
 */
@ApplicationScoped
public class Outbox {

    private final Session entities;
    private final DataSource database;
    private final TransactionSynchronizationRegistry transaction;
    private final ObjectMapper json;
    private final ChangeTrail trail;
    private final Origin origin;
    private final Relay relay;
    private final Clock clock;

    Outbox(
            Session entities,
            DataSource database,
            TransactionSynchronizationRegistry transaction,
            ObjectMapper json,
            ChangeTrail trail,
            Origin origin,
            Relay relay,
            Clock clock) {
        this.entities = entities;
        this.database = database;
        this.transaction = transaction;
        this.json = json;
        this.trail = trail;
        this.origin = origin;
        this.relay = relay;
        this.clock = clock;
    }

    public void publish(Event event) {
        publish(List.of(event));
    }

    @Transactional(TxType.MANDATORY)
    public void publish(List<? extends Event> events) {
        if (events.isEmpty()) {
            return;
        }
        entities.flush();
        var headers = write(headers());
        var announcement = announcement();
        events.forEach(event -> announcement.add(row(event, headers)));
        announcement.add(trail.of(events));
    }

    /** Copies an event that could not be handled to the dead-letter topic, with the headers it came with. */
    @Transactional(TxType.MANDATORY)
    public void deadLetter(String topic, UUID key, String type, String payload, Map<String, String> headers) {
        announcement()
                .add(new Row(TypedId.fresh(), topic, key, type, payload, key, 0, clock.instant(), write(headers)));
    }

    private Row row(Event event, String headers) {
        return new Row(
                TypedId.fresh(),
                event.topic(),
                event.key().value(),
                event.getClass().getSimpleName(),
                write(event),
                event.subject().value(),
                event.version(),
                event.occurredAt(),
                headers);
    }

    private Announcement announcement() {
        if (transaction.getResource(Announcement.class) instanceof Announcement begun) {
            return begun;
        }
        var announcement = new Announcement(database, relay);
        transaction.putResource(Announcement.class, announcement);
        transaction.registerInterposedSynchronization(announcement);
        return announcement;
    }

    /** CloudEvents extension attributes: how the event came about, beside what it says. */
    private Map<String, String> headers() {
        var headers = new LinkedHashMap<String, String>();
        headers.put("correlationid", origin.correlationId());
        origin.cause().ifPresent(cause -> headers.put("causationid", cause.toString()));
        headers.put("recordedat", clock.instant().toString());
        if (origin.tellsHistory()) {
            headers.put("imported", "true");
        }
        return headers;
    }

    private String write(Object value) {
        try {
            return json.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
