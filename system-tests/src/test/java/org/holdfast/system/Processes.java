package org.holdfast.system;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The processes of the run, by the notes that the launcher and PostgreSQL keep of themselves; no others are touched. */
record Processes(Path home) {

    /** A service, {@code keycloak} or {@code launcher}. */
    ProcessHandle of(String part) {
        return noted(home.resolve("run").resolve(part + ".pid"))
                .orElseThrow(() -> new IllegalStateException(part + " does not run"));
    }

    ProcessHandle postgresql() {
        return noted(postmaster()).orElseThrow(() -> new IllegalStateException("PostgreSQL does not run"));
    }

    /** All that run now. */
    List<ProcessHandle> all() {
        var run = home.resolve("run");
        if (!Files.isDirectory(run)) {
            return List.of();
        }
        try (var notes = Files.list(run)) {
            var parts = notes.filter(note -> note.toString().endsWith(".pid")).flatMap(note -> noted(note).stream());
            return Stream.concat(parts, noted(postmaster()).stream()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The dead that nobody has buried yet have no command any more. */
    static boolean runs(ProcessHandle process) {
        return process.isAlive() && process.info().command().isPresent();
    }

    private Path postmaster() {
        return home.resolve("postgresql/data/postmaster.pid");
    }

    /** The number in the first word; a process that started after the note was written is another one. */
    private static Optional<ProcessHandle> noted(Path note) {
        if (!Files.exists(note)) {
            return Optional.empty();
        }
        try {
            var written = Files.getLastModifiedTime(note).toInstant();
            var pid = Long.parseLong(Files.readString(note).strip().split("\\s+", 2)[0]);
            return ProcessHandle.of(pid)
                    .filter(Processes::runs)
                    .filter(process -> process.info()
                            .startInstant()
                            .filter(start -> start.isBefore(written.plusSeconds(2)))
                            .isPresent());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
