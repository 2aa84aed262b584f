package org.holdfast.local;

import static java.nio.file.StandardCopyOption.REPLACE_EXISTING;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.holdfast.local.embedded.CannotStart;
import org.holdfast.local.embedded.Deadline;

/** A process of ours that is starting or running, noted on disk so that a later launcher can find it. */
final class Child {

    private static final Duration LONGEST_START = Duration.ofMinutes(4);
    private static final Duration PAUSE = Duration.ofMillis(150);
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final int LINES_SHOWN = 15;

    /** Ctrl-C reaches every process of the terminal at once; ours stop in their order, so they do not hear it. */
    private static final List<String> DEAF_TO_THE_TERMINAL =
            List.of("/bin/sh", "-c", "trap '' INT HUP; exec \"$0\" \"$@\"");

    /** The C library keeps memory aside for every thread that ever asked for some; with this it shares. */
    private static final String ARENAS = "MALLOC_ARENA_MAX";

    private final Launch launch;
    private final Process process;
    private final PidFile note;

    private Child(Launch launch, Process process, PidFile note) {
        this.launch = launch;
        this.process = process;
        this.note = note;
    }

    static Child start(Launch launch, Path notes, int restarts) {
        var command = new ArrayList<>(DEAF_TO_THE_TERMINAL);
        command.addAll(launch.command());
        var log = launch.log().toFile();
        var builder = new ProcessBuilder(command)
                .directory(launch.directory().toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log));
        builder.environment().putAll(launch.environment());
        builder.environment().putIfAbsent(ARENAS, "2");
        try {
            if (restarts == 0) {
                turnThePage(launch.log());
            }
            var process = builder.start();
            return new Child(launch, process, PidFile.write(notes, launch.part(), process.toHandle(), restarts));
        } catch (IOException e) {
            throw new CannotStart(launch.part() + " cannot be started: " + e.getMessage(), e);
        }
    }

    /** The words of the run before stay readable beside those of this one. */
    private static void turnThePage(Path log) throws IOException {
        Files.createDirectories(log.getParent());
        if (Files.exists(log)) {
            Files.move(log, log.resolveSibling(log.getFileName() + ".previous"), REPLACE_EXISTING);
        }
    }

    /** Returns once it answers that it is ready, or says in its own last words why it will not. */
    void awaitReady() {
        var deadline = Deadline.in(LONGEST_START);
        while (!launch.ready().getAsBoolean()) {
            if (!process.isAlive()) {
                throw new CannotStart(launch.part() + " stopped while it was starting (exit code " + process.exitValue()
                        + "). Its last words:" + lastWords());
            }
            if (deadline.hasPassed()) {
                throw new CannotStart(launch.part() + " is not ready after " + LONGEST_START.toMinutes()
                        + " minutes. Its last words:" + lastWords());
            }
            LockSupport.parkNanos(PAUSE.toNanos());
        }
    }

    int awaitEnd() throws InterruptedException {
        return process.waitFor();
    }

    long pid() {
        return process.pid();
    }

    void stop() {
        if (Stopping.within(PATIENCE, process.toHandle())) {
            note.delete();
        }
    }

    private String lastWords() {
        try {
            var lines = Files.readAllLines(launch.log());
            return "\n    "
                    + String.join("\n    ", lines.subList(Math.max(0, lines.size() - LINES_SHOWN), lines.size()))
                    + "\n  The rest is in " + launch.log();
        } catch (IOException e) {
            return " none (" + e.getMessage() + ")";
        }
    }
}
