package org.holdfast.platform.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import java.nio.file.Path;
import java.sql.Connection;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.holdfast.local.embedded.DatabaseName;
import org.holdfast.local.embedded.EmbeddedDatabase;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.postgresql.ds.PGSimpleDataSource;

class RelayTest {

    @TempDir
    static Path directory;

    static EmbeddedDatabase server;
    static DataSource database;

    @BeforeAll
    static void start() {
        server = EmbeddedDatabase.start(directory, 0);
        var access = server.provision(DatabaseName.REFERRAL);
        var source = new PGSimpleDataSource();
        source.setURL(access.jdbcUrl());
        source.setUser(access.serviceName());
        source.setPassword(access.servicePassword());
        database = source;
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @Test
    void oneRelayIsAtWorkPerDatabaseAndTheNextTakesOverWhenItStops() throws InterruptedException {
        var first = new CountedShipments();
        var second = new CountedShipments();
        var leading = relay(first);
        leading.start(new StartupEvent());
        await().until(() -> first.shipped.get() > 0);
        var waiting = relay(second);
        waiting.start(new StartupEvent());
        await().during(Duration.ofMillis(1_500)).until(() -> second.shipped.get() == 0);

        leading.stop(new ShutdownEvent());
        assertThat(first.closed).isTrue();
        var atTheEnd = first.shipped.get();
        await().until(() -> second.shipped.get() > 0);
        assertThat(first.shipped).hasValue(atTheEnd);
        waiting.stop(new ShutdownEvent());
    }

    @Test
    void aCommitWakesTheRelayBeforeItWouldLook() throws InterruptedException {
        var shipments = new CountedShipments();
        var relay = new Relay(database, shipments, Duration.ofMinutes(10));
        relay.start(new StartupEvent());
        await().until(() -> shipments.shipped.get() == 1);
        relay.wake();
        await().atMost(Duration.ofSeconds(2)).until(() -> shipments.shipped.get() == 2);
        relay.stop(new ShutdownEvent());
    }

    @Test
    void aRelayStopsAtOnceThoughItRests() throws InterruptedException {
        var before = relayThreads();
        var shipments = new CountedShipments();
        var relay = new Relay(database, shipments, Duration.ofMinutes(10));
        relay.start(new StartupEvent());
        await().until(() -> shipments.shipped.get() == 1);
        assertThat(relayThreads()).isGreaterThan(before);
        var began = System.nanoTime();
        relay.stop(new ShutdownEvent());
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(Duration.ofSeconds(2));
        assertThat(relayThreads()).isEqualTo(before);
    }

    @Test
    void aRelayWhoseShipmentFailsTriesAgain() throws InterruptedException {
        var shipments = new CountedShipments();
        shipments.failures.set(2);
        var relay = relay(shipments);
        relay.start(new StartupEvent());
        await().until(() -> shipments.shipped.get() > 0);
        relay.stop(new ShutdownEvent());
        assertThat(shipments.failures).hasNegativeValue();
    }

    private static long relayThreads() {
        return Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.getName().equals("outbox-relay"))
                .count();
    }

    private static Relay relay(Shipment shipment) {
        return new Relay(database, shipment, Duration.ofMillis(20));
    }

    /** Ships nothing and counts how often it was asked to. */
    private static final class CountedShipments extends Shipment {

        final AtomicInteger shipped = new AtomicInteger();
        final AtomicInteger failures = new AtomicInteger();
        volatile boolean closed;

        CountedShipments() {
            super(Map.of(), new ObjectMapper(), Clock.systemUTC(), "test");
        }

        @Override
        boolean ship(Connection connection) {
            if (failures.getAndDecrement() > 0) {
                throw new IllegalStateException("Kafka is away");
            }
            shipped.incrementAndGet();
            return false;
        }

        @Override
        void close() {
            closed = true;
        }
    }
}
