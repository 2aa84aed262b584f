package org.holdfast.local.backup;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Where backups are kept: the base backups, each named after the moment at which it was complete, and the log since. */
public record Backups(Path directory) {

    public static final String VARIABLE = "HOLDFAST_BACKUPS";

    private static final String BASE = "base-";

    public static Optional<Backups> from(Map<String, String> environment) {
        return Optional.ofNullable(environment.get(VARIABLE))
                .filter(directory -> !directory.isBlank())
                .map(directory ->
                        new Backups(Path.of(directory).toAbsolutePath().normalize()));
    }

    /**
     * With these settings PostgreSQL copies its log here, piece by piece, and never over another piece; a piece that it asks about again
     * after a crash is there already.
     */
    public Map<String, String> archiving() {
        makeOwn(directory);
        makeOwn(log());
        var piece = log() + "/%f";
        return Map.of(
                "archive_mode",
                "on",
                "archive_timeout",
                "300",
                "archive_command",
                quoted(
                        "cmp -s \"%%p\" \"%1$s\" || { test ! -f \"%1$s\" && cp \"%%p\" \"%1$s.part\" && mv \"%1$s.part\" \"%1$s\"; }"
                                .formatted(piece)));
    }

    /** With these settings PostgreSQL reads the log from here, up to a moment, and opens for writing there. */
    Map<String, String> recoveringTo(Instant moment) {
        var settings = new HashMap<>(archiving());
        settings.put("restore_command", quoted("cp \"" + log() + "/%f\" \"%p\""));
        settings.put("recovery_target_time", quoted(inNumbers(moment)));
        settings.put("recovery_target_action", "promote");
        return settings;
    }

    /** Settings are read before PostgreSQL knows the names of time zones, of which Z is one. */
    private static String inNumbers(Instant moment) {
        return moment.toString().replace('T', ' ').replace("Z", "+00");
    }

    /** What is in here is about children: nobody but the owner reads it. */
    static void makeOwn(Path directory) {
        try {
            Files.createDirectories(directory);
            Files.setPosixFilePermissions(directory, PosixFilePermissions.fromString("rwx------"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The base backup to begin with for this moment: the last that was complete before it. */
    Optional<Path> baseFor(Instant moment) {
        return bases().stream()
                .filter(base -> !completedAt(base).isAfter(moment))
                .max(Comparator.comparing(Backups::completedAt));
    }

    Path log() {
        return directory.resolve("log");
    }

    Path unfinished() {
        return directory.resolve("unfinished");
    }

    Path base(Instant completed) {
        return directory.resolve(BASE + completed.toString().replace(':', '-'));
    }

    private List<Path> bases() {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (var found = Files.list(directory)) {
            return found.filter(path -> path.getFileName().toString().startsWith(BASE))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Instant completedAt(Path base) {
        var name = base.getFileName().toString().substring(BASE.length());
        var time = name.indexOf('T');
        return Instant.parse(name.substring(0, time) + name.substring(time).replace('-', ':'));
    }

    /** The settings travel through a shell. */
    private static String quoted(String value) {
        return "'" + value.replace("'", "'\\''") + "'";
    }
}
