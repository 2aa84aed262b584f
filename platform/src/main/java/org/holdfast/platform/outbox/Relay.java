package org.holdfast.platform.outbox;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.holdfast.platform.problem.Redacted;
import org.jboss.logging.Logger;

/**
 * Moves events from the outbox to Kafka, in order, at least once. One relay is at work per database, whatever the number of
 * replicas: the one that holds the advisory lock. A commit in this process wakes it; a poll is the net for commits of other
 * replicas.
 */
@ApplicationScoped
class Relay {

    private static final Logger LOG = Logger.getLogger(Relay.class);

    /** Any number, as long as every replica takes the same. */
    private static final long LOCK = 0x0B0CL;

    private static final Duration PAUSE_AFTER_FAILURE = Duration.ofSeconds(1);

    private final DataSource database;
    private final Shipment shipment;
    private final Duration poll;
    private final Semaphore woken = new Semaphore(0);
    private final Thread thread =
            Thread.ofPlatform().name("outbox-relay").daemon().unstarted(this::run);
    private volatile boolean stopping;

    Relay(
            DataSource database,
            Shipment shipment,
            @ConfigProperty(name = "holdfast.outbox.poll", defaultValue = "PT0.1S") Duration poll) {
        this.database = database;
        this.shipment = shipment;
        this.poll = poll;
    }

    void start(@Observes StartupEvent started) {
        thread.start();
    }

    void stop(@Observes ShutdownEvent ending) throws InterruptedException {
        stopping = true;
        wake();
        thread.join(Duration.ofSeconds(5));
        shipment.close();
    }

    void wake() {
        woken.release();
    }

    private void run() {
        var failing = false;
        while (!stopping) {
            try (var connection = database.getConnection()) {
                connection.setAutoCommit(false);
                failing = lead(connection, failing);
            } catch (SQLException | RuntimeException e) {
                if (!failing) {
                    LOG.warn("Events wait in the outbox until Kafka and the database are back", Redacted.of(e));
                }
                failing = true;
                rest(PAUSE_AFTER_FAILURE);
            }
        }
    }

    private boolean lead(Connection connection, boolean wasFailing) throws SQLException {
        if (!lock(connection)) {
            rest(PAUSE_AFTER_FAILURE);
            return wasFailing;
        }
        try {
            while (!stopping) {
                if (shipment.ship(connection)) {
                    continue;
                }
                if (wasFailing) {
                    LOG.info("Events are on their way again");
                    wasFailing = false;
                }
                rest(poll);
            }
            return wasFailing;
        } finally {
            unlock(connection);
        }
    }

    private void rest(Duration duration) {
        try {
            if (woken.tryAcquire(duration.toMillis(), TimeUnit.MILLISECONDS)) {
                woken.drainPermits();
            }
        } catch (InterruptedException e) {
            stopping = true;
        }
    }

    private static boolean lock(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("select pg_try_advisory_lock(?)")) {
            statement.setLong(1, LOCK);
            try (var row = statement.executeQuery()) {
                row.next();
                var locked = row.getBoolean(1);
                connection.commit();
                return locked;
            }
        }
    }

    /** The connection goes back to a pool, and would take the lock with it. */
    private static void unlock(Connection connection) {
        try (var statement = connection.prepareStatement("select pg_advisory_unlock(?)")) {
            connection.rollback();
            statement.setLong(1, LOCK);
            statement.execute();
            connection.commit();
        } catch (SQLException gone) {
            LOG.debug("The lock went with its connection");
        }
    }
}
