package org.holdfast.local;

import java.io.PrintStream;
import java.time.DateTimeException;
import java.time.Instant;
import org.holdfast.local.backup.Backups;
import org.holdfast.local.backup.EventsUntil;
import org.holdfast.local.backup.Restoring;
import org.holdfast.local.embedded.CannotStart;

/** Takes all four databases, and the topics between them, back to one moment; what was there is kept aside. */
record Restore(Home home, Backups backups, PrintStream out) {

    int to(String moment) {
        var parsed = parsed(moment);
        try (var _ = Lock.take(home.lock())
                .orElseThrow(
                        () -> new CannotStart("Holdfast runs over " + home.directory() + ": ./holdfast down first."))) {
            LauncherLog.to(home.log(Home.LAUNCHER));
            new Restoring(home.postgresql(), backups, out::println).to(parsed);
            var unused = new EventsUntil(home.kafka(), parsed, out::println).cut();
        }
        out.println("Everything is as it was at " + parsed + ": ./holdfast up goes on from there.");
        return 0;
    }

    private static Instant parsed(String moment) {
        try {
            return Instant.parse(moment);
        } catch (DateTimeException e) {
            throw new CannotStart("A moment is written as 2026-11-20T09:30:00Z.", e);
        }
    }
}
