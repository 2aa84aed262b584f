package org.holdfast.local;

import java.time.Duration;
import java.util.Map;
import org.holdfast.local.embedded.CannotStart;
import org.holdfast.local.embedded.EmbeddedDatabase;

/** Keeps PostgreSQL running: when it dies it is started again over the same data, on the same port. */
final class DatabaseKeeper implements AutoCloseable {

    private static final String PART = "postgresql";
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

    private final Home home;
    private final Ports ports;
    private final Map<String, String> settings;
    private final Progress progress;
    private EmbeddedDatabase database;
    private boolean stopping;

    DatabaseKeeper(Home home, Ports ports, Map<String, String> settings, Progress progress) {
        this.home = home;
        this.ports = ports;
        this.settings = settings;
        this.progress = progress;
        this.database = start();
        progress.say(PART + " is ready");
    }

    private EmbeddedDatabase start() {
        return EmbeddedDatabase.start(home.postgresql(), ports.postgresql(), settings, progress::say);
    }

    synchronized EmbeddedDatabase database() {
        return database;
    }

    void keep() {
        Thread.ofVirtual().name(PART + "-keeper").start(this::watch);
    }

    private void watch() {
        try {
            do {
                Thread.sleep(BETWEEN_LOOKS);
            } while (alive());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Whether there is still something to keep. */
    private synchronized boolean alive() {
        if (stopping || EmbeddedDatabase.processes(home.postgresql()).findAny().isPresent()) {
            return !stopping;
        }
        progress.say(PART + " died: starting it again; its words are in " + home.log(Home.LAUNCHER));
        try {
            database.close();
            database = start();
            progress.say(PART + " is ready again");
        } catch (CannotStart e) {
            progress.say(e.sentence());
        }
        return true;
    }

    @Override
    public synchronized void close() {
        stopping = true;
        database.close();
    }
}
