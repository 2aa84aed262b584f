package org.holdfast.platform.logs;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.holdfast.example.parcel.Parcelling.pack;
import static org.holdfast.example.parcel.Parcelling.packer;
import static org.holdfast.example.parcel.Parcelling.parcel;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;
import org.holdfast.contracts.WorkforceEvent;
import org.holdfast.platform.inbox.Inbox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A name that is sent in never comes out in the log, whatever becomes of the request. */
@QuarkusTest
class LogsTest {

    private static final String CANARY = "Peregrine-Featherstonehaugh";

    private final Written written = new Written();

    @Inject
    Inbox inbox;

    @BeforeEach
    void listen() {
        Logger.getLogger("").addHandler(written);
    }

    @AfterEach
    void stopListening() {
        Logger.getLogger("").removeHandler(written);
    }

    @Test
    void theLogIsListenedTo() {
        Logger.getLogger("anywhere").warning("Is anybody there?");
        assertThat(written.all()).contains("Is anybody there?");
    }

    @Test
    void aRequestThatSucceedsIsNotQuoted() {
        var parcel = parcel(CANARY + " " + UUID.randomUUID());
        pack(parcel).statusCode(201);
        pack(parcel).statusCode(409);
        assertThat(written.all()).doesNotContain(CANARY);
    }

    @Test
    void aRequestThatIsRefusedIsNotQuoted() {
        var parcel = parcel(CANARY);
        parcel.put("weight", 31);
        pack(parcel).statusCode(422);
        parcel.put("weight", CANARY);
        pack(parcel).statusCode(400);
        packer().body("{\"label\":\"" + CANARY).post("/v1/parcels").then().statusCode(400);
        packer().get("/v1/parcels?cursor=" + CANARY).then().statusCode(400);
        assertThat(written.all()).doesNotContain(CANARY);
    }

    @Test
    void aFaultOfOursIsLoggedWithItsPlaceAndWithoutWhatWasSent() {
        packer().body(parcel(CANARY)).post("/v1/parcels/lost").then().statusCode(500);
        assertThat(written.all()).contains("IOException", "ParcelResource").doesNotContain(CANARY);
    }

    @Test
    void aRowThatTheDatabaseRefusesIsNotQuoted() {
        var parcel = parcel(CANARY + " " + UUID.randomUUID());
        parcel.put("weight", 13);
        pack(parcel).statusCode(500);
        assertThat(written.all()).contains("ConstraintViolationException").doesNotContain(CANARY);
    }

    @Test
    void anEventThatCannotBeReadIsNotQuoted() {
        var key = UUID.randomUUID().toString();
        var poison = new ConsumerRecord<>(
                WorkforceEvent.TOPIC,
                0,
                0L,
                key,
                "{\"type\":\"TeamOpened\",\"teamId\":\"%s\",\"occurredAt\":\"%s\",\"version\":\"%s\"}"
                        .formatted(key, Instant.EPOCH, CANARY));
        poison.headers()
                .add("ce_type", "TeamOpened".getBytes(UTF_8))
                .add("ce_id", UUID.randomUUID().toString().getBytes(UTF_8));
        inbox.receive(
                new ConsumerRecords<>(Map.of(new TopicPartition(WorkforceEvent.TOPIC, 0), List.of(poison)), Map.of()));
        assertThat(written.all()).contains("Parked event").doesNotContain(CANARY);
    }

    /** Everything that is logged: message, parameters and the whole trace. */
    private static final class Written extends Handler {

        private final ConcurrentLinkedQueue<String> lines = new ConcurrentLinkedQueue<>();

        Written() {
            setLevel(Level.ALL);
        }

        String all() {
            return String.join("\n", lines);
        }

        @Override
        public void publish(LogRecord entry) {
            lines.add(entry.getMessage() + " " + Arrays.toString(entry.getParameters()));
            if (entry.getThrown() != null) {
                var trace = new StringWriter();
                entry.getThrown().printStackTrace(new PrintWriter(trace));
                lines.add(trace.toString());
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
