package org.holdfast.local.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;
import org.holdfast.local.embedded.CannotStart;
import org.holdfast.local.embedded.Deadline;
import org.holdfast.local.embedded.EmbeddedDatabase;

/**
 * Makes the data of a PostgreSQL that does not run what they were at a moment: the base backup before it, and the log from there to the
 * moment. What was there is moved aside and not deleted.
 */
public record Restoring(Path directory, Backups backups, Consumer<String> notices) {

    private static final Duration LONGEST_RECOVERY = Duration.ofHours(1);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(100);

    public void to(Instant moment) {
        var base = backups.baseFor(moment)
                .orElseThrow(() -> new CannotStart("There is no base backup in " + backups.directory()
                        + " that was complete before " + moment + "."));
        if (EmbeddedDatabase.processes(directory).findAny().isPresent()) {
            throw new CannotStart("PostgreSQL runs over " + directory + ": stop it first.");
        }
        var data = EmbeddedDatabase.data(directory);
        moveAside(data, moment);
        CopiedTree.copy(base, data);
        notices.accept("restoring " + base.getFileName() + " and the log since, to " + moment);
        recover(data, moment);
    }

    private void moveAside(Path data, Instant moment) {
        if (!Files.exists(data)) {
            return;
        }
        var aside = directory.resolve("data-before-" + moment.toString().replace(':', '-'));
        try {
            var unused = Files.move(data, aside);
            notices.accept("what was there is now in " + aside);
        } catch (IOException e) {
            throw new CannotStart(data + " cannot be moved aside: " + e.getMessage(), e);
        }
    }

    private void recover(Path data, Instant moment) {
        try {
            Files.createFile(data.resolve("recovery.signal"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try (var server = EmbeddedDatabase.start(directory, 0, backups.recoveringTo(moment), notices)) {
            awaitEnd(server.port());
        } catch (SQLException e) {
            throw new CannotStart("The restored PostgreSQL does not answer: " + e.getMessage(), e);
        }
    }

    /** It can be read while it recovers; it can be written when the moment is reached. */
    private void awaitEnd(int port) throws SQLException {
        var deadline = Deadline.in(LONGEST_RECOVERY);
        try (var connection = EmbeddedDatabase.administrator(directory, port);
                var statement = connection.createStatement()) {
            while (isRecovering(statement)) {
                if (deadline.hasPassed()) {
                    throw new CannotStart(
                            "PostgreSQL is still reading its log after " + LONGEST_RECOVERY.toMinutes() + " minutes.");
                }
                LockSupport.parkNanos(BETWEEN_LOOKS.toNanos());
            }
        }
    }

    private static boolean isRecovering(Statement statement) throws SQLException {
        try (var found = statement.executeQuery("select pg_is_in_recovery()")) {
            return found.next() && found.getBoolean(1);
        }
    }
}
