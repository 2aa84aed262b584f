package org.holdfast.platform.outbox;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.StringSerializer;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Takes the oldest events of the outbox to Kafka, and takes from the outbox what Kafka has confirmed. */
@ApplicationScoped
class Shipment {

    private static final int MOST_AT_ONCE = 500;
    private static final int BATCH_BYTES = 256 * 1024;

    private final Map<String, Object> broker;
    private final ObjectMapper json;
    private final Clock clock;
    private final String source;
    private @Nullable KafkaProducer<String, String> producer;

    Shipment(
            @Identifier("default-kafka-broker") Map<String, Object> broker,
            ObjectMapper json,
            Clock clock,
            @ConfigProperty(name = "quarkus.application.name") String application) {
        this.broker = broker;
        this.json = json;
        this.clock = clock;
        this.source = "/" + application;
    }

    /** Returns whether there may be more. */
    boolean ship(Connection connection) throws SQLException {
        var oldest = oldest(connection);
        if (!oldest.isEmpty()) {
            send(oldest);
            rememberChanges(connection, oldest);
            remove(connection, oldest);
        }
        connection.commit();
        return oldest.size() == MOST_AT_ONCE;
    }

    void close() {
        if (producer != null) {
            producer.close(Duration.ZERO);
            producer = null;
        }
    }

    private List<WaitingEvent> oldest(Connection connection) throws SQLException {
        try (var query = connection.prepareStatement("select * from outbox order by seq limit ?")) {
            query.setInt(1, MOST_AT_ONCE);
            try (var rows = query.executeQuery()) {
                var oldest = new ArrayList<WaitingEvent>();
                while (rows.next()) {
                    oldest.add(WaitingEvent.of(rows, json));
                }
                return oldest;
            }
        }
    }

    private void send(List<WaitingEvent> events) {
        rounds(events).forEach(this::sendAtOnce);
    }

    /**
     * A round is no larger than one batch of the producer, so what it holds for a partition goes as one: Kafka takes a batch whole or not
     * at all. Of two batches that are sent at once it may give up the first and take the second, where it was away for as long as the
     * first was to be tried.
     */
    static List<List<WaitingEvent>> rounds(List<WaitingEvent> events) {
        var rounds = new ArrayList<List<WaitingEvent>>();
        var room = 0;
        for (var event : events) {
            if (rounds.isEmpty() || event.bytes() > room) {
                rounds.add(new ArrayList<>());
                room = BATCH_BYTES;
            }
            rounds.getLast().add(event);
            room -= event.bytes();
        }
        return rounds;
    }

    private void sendAtOnce(List<WaitingEvent> events) {
        try {
            var confirmations = new ArrayList<Future<RecordMetadata>>(events.size());
            for (var event : events) {
                confirmations.add(producer().send(event.record(source)));
            }
            producer().flush();
            for (var confirmation : confirmations) {
                confirmation.get();
            }
        } catch (ExecutionException | RuntimeException e) {
            // What is still on its way would arrive behind what is sent again.
            close();
            throw new IllegalStateException("Kafka did not confirm", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Written here and not with the change itself: late commits would slip behind a reader's place. */
    private void rememberChanges(Connection connection, List<WaitingEvent> events) throws SQLException {
        try (var insert = connection.prepareStatement(
                "insert into change (type, resource_id, version, at) values (?, ?, ?, ?)")) {
            for (var event : events) {
                if (event.isChange()) {
                    insert.setString(1, event.type());
                    insert.setObject(2, event.subject());
                    insert.setInt(3, event.version());
                    insert.setTimestamp(4, Timestamp.from(clock.instant()));
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
    }

    private static void remove(Connection connection, List<WaitingEvent> events) throws SQLException {
        try (var delete = connection.prepareStatement("delete from outbox where seq = any (?)")) {
            delete.setArray(
                    1,
                    connection.createArrayOf(
                            "bigint", events.stream().map(WaitingEvent::seq).toArray()));
            delete.executeUpdate();
        }
    }

    private KafkaProducer<String, String> producer() {
        if (producer == null) {
            var settings = new HashMap<>(broker);
            settings.put(ProducerConfig.ACKS_CONFIG, "all");
            settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
            settings.put(ProducerConfig.BATCH_SIZE_CONFIG, BATCH_BYTES);
            // Longer than putting a round together takes: a batch leaves when the round is complete.
            settings.put(ProducerConfig.LINGER_MS_CONFIG, 5_000);
            settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000);
            settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 5_000);
            settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 10_000);
            producer = new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
        }
        return producer;
    }
}
