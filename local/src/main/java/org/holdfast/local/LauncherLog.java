package org.holdfast.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.FileHandler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.holdfast.local.embedded.CannotStart;

/** What PostgreSQL and Kafka say inside the launcher goes to a file, so that the terminal stays readable. */
final class LauncherLog {

    private static final int BYTES = 10_000_000;

    private LauncherLog() {}

    /** Must come first: whoever logs before it decides which log manager the JVM has. */
    static void to(Path file) {
        System.setProperty("java.util.logging.manager", "org.jboss.logmanager.LogManager");
        try {
            Files.createDirectories(file.getParent());
            var handler = new FileHandler(file.toString(), BYTES, 1, true);
            handler.setFormatter(new SimpleFormatter());
            var root = Logger.getLogger("");
            for (var other : root.getHandlers()) {
                root.removeHandler(other);
            }
            root.addHandler(handler);
            root.setLevel(Level.WARNING);
        } catch (IOException e) {
            throw new CannotStart("The launcher's log cannot be written: " + e.getMessage(), e);
        }
    }
}
