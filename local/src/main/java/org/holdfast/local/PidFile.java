package org.holdfast.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A process that we started: its number alone may belong to another by now, so its start is kept with it. */
record PidFile(Path file, long pid, Instant started, int restarts) {

    private static final String SUFFIX = ".pid";

    static PidFile write(Path directory, String part, ProcessHandle process, int restarts) {
        var file = directory.resolve(part + SUFFIX);
        var started = process.info().startInstant().orElse(Instant.EPOCH);
        try {
            Files.createDirectories(directory);
            Files.writeString(file, process.pid() + " " + started.toEpochMilli() + " " + restarts + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PidFile(file, process.pid(), started, restarts);
    }

    static Optional<PidFile> of(Path directory, String part) {
        var file = directory.resolve(part + SUFFIX);
        return Files.exists(file) ? Optional.of(read(file)) : Optional.empty();
    }

    static List<PidFile> all(Path directory) {
        if (!Files.isDirectory(directory)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(directory)) {
            return files.filter(file -> file.toString().endsWith(SUFFIX))
                    .sorted()
                    .map(PidFile::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file cut short by a full disk names nobody. */
    private static PidFile read(Path file) {
        try {
            var words = Files.readString(file).strip().split(" ", -1);
            return words.length == 3
                    ? new PidFile(
                            file,
                            Long.parseLong(words[0]),
                            Instant.ofEpochMilli(Long.parseLong(words[1])),
                            Integer.parseInt(words[2]))
                    : new PidFile(file, -1, Instant.EPOCH, 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String part() {
        var name = file.getFileName().toString();
        return name.substring(0, name.length() - SUFFIX.length());
    }

    /** The very process, still running: the dead that nobody has buried yet have no command any more. */
    Optional<ProcessHandle> process() {
        return pid < 0 ? Optional.empty() : ProcessHandle.of(pid).filter(this::isTheOne);
    }

    private boolean isTheOne(ProcessHandle process) {
        var info = process.info();
        return process.isAlive()
                && info.command().isPresent()
                && info.startInstant()
                        .filter(start -> start.toEpochMilli() == started.toEpochMilli())
                        .isPresent();
    }

    void delete() {
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
