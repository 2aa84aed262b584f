package org.holdfast.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.ConsoleHandler;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.holdfast.local.embedded.CannotStart;

/** Where goes what PostgreSQL says inside the launcher, and Kafka inside its process: warnings and worse. */
final class LauncherLog {

    private static final int BYTES = 10_000_000;
    private static final String LOG_MANAGER = "java.util.logging.manager";

    private LauncherLog() {}

    /** To a file, so that the terminal stays readable. Must come first: whoever logs before decides which log manager there is. */
    static void to(Path file) {
        System.setProperty(LOG_MANAGER, "org.jboss.logmanager.LogManager");
        try {
            Files.createDirectories(file.getParent());
            only(new FileHandler(file.toString(), BYTES, 1, true));
        } catch (IOException e) {
            throw new CannotStart("The launcher's log cannot be written: " + e.getMessage(), e);
        }
    }

    /** For a process whose terminal is a file already. */
    static void toTheTerminal() {
        System.setProperty(LOG_MANAGER, "org.jboss.logmanager.LogManager");
        only(new ConsoleHandler());
    }

    private static void only(Handler handler) {
        handler.setFormatter(new SimpleFormatter());
        var root = Logger.getLogger("");
        for (var other : root.getHandlers()) {
            root.removeHandler(other);
        }
        root.addHandler(handler);
        root.setLevel(Level.WARNING);
    }
}
