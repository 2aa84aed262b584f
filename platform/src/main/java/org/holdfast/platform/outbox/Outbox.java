package org.holdfast.platform.outbox;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.holdfast.contracts.Event;
import org.holdfast.contracts.TypedId;
import org.holdfast.platform.audit.ChangeTrail;
import org.holdfast.platform.origin.Origin;

/**
 * Where events wait for Kafka, written in the transaction of the change that caused them. The change itself is sent to the database
 * first, so that a lost race shows before anything is published and a view made afterwards carries the new version. What is
 * published is on the audit trail.
 */
@ApplicationScoped
public class Outbox {

    private static final String INSERT = """
            insert into outbox (id, aggregatetype, aggregateid, type, payload, subject, version, occurred_at, headers)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?::jsonb)
            """;

    private final Session entities;
    private final TransactionSynchronizationRegistry transaction;
    private final ObjectMapper json;
    private final ChangeTrail trail;
    private final Origin origin;
    private final Relay relay;
    private final Clock clock;

    Outbox(
            Session entities,
            TransactionSynchronizationRegistry transaction,
            ObjectMapper json,
            ChangeTrail trail,
            Origin origin,
            Relay relay,
            Clock clock) {
        this.entities = entities;
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
        entities.doWork(connection -> insert(connection, events));
        trail.changed(events);
        wakeTheRelayAfterCommit();
    }

    /** Copies an event that could not be handled to the dead-letter topic, with the headers it came with. */
    @Transactional(TxType.MANDATORY)
    public void deadLetter(String topic, UUID key, String type, String payload, Map<String, String> headers) {
        entities.doWork(connection -> {
            try (var insert = connection.prepareStatement(INSERT)) {
                insert.setObject(1, TypedId.fresh());
                insert.setString(2, topic);
                insert.setObject(3, key);
                insert.setString(4, type);
                insert.setString(5, payload);
                insert.setObject(6, key);
                insert.setInt(7, 0);
                insert.setTimestamp(8, Timestamp.from(clock.instant()));
                insert.setString(9, write(headers));
                insert.executeUpdate();
            }
        });
        wakeTheRelayAfterCommit();
    }

    private void insert(Connection connection, List<? extends Event> events) throws SQLException {
        var headers = write(headers());
        try (var insert = connection.prepareStatement(INSERT)) {
            for (var event : events) {
                insert.setObject(1, TypedId.fresh());
                insert.setString(2, event.topic());
                insert.setObject(3, event.key().value());
                insert.setString(4, event.getClass().getSimpleName());
                insert.setString(5, write(event));
                insert.setObject(6, event.subject().value());
                insert.setInt(7, event.version());
                insert.setTimestamp(8, Timestamp.from(event.occurredAt()));
                insert.setString(9, headers);
                insert.addBatch();
            }
            insert.executeBatch();
        }
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

    private void wakeTheRelayAfterCommit() {
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status == Status.STATUS_COMMITTED) {
                    relay.wake();
                }
            }
        });
    }
}
