package org.holdfast.local.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/** The PostgreSQL that runs over our data: left by a launcher that was killed, it has whatever settings it had then. */
record PostgresProcess(ProcessHandle process) {

    private static final int SECONDS_TO_STOP = 60;

    /** Stops such a process if there is one; any other process that has its old number is left alone. */
    static void stopOver(Path data, Consumer<String> notices) {
        var running = over(data);
        if (running.isPresent()) {
            running.get().stop(notices);
        } else if (numbered(data).isPresent()) {
            forget(pidFile(data));
        }
    }

    /** The PostgreSQL that runs over this data. */
    static Optional<PostgresProcess> over(Path data) {
        return numbered(data).filter(process -> runsOver(data, process)).map(PostgresProcess::new);
    }

    private static Optional<ProcessHandle> numbered(Path data) {
        return pidIn(pidFile(data)).flatMap(ProcessHandle::of).filter(ProcessHandle::isAlive);
    }

    private static Path pidFile(Path data) {
        return data.resolve("postmaster.pid");
    }

    private static Optional<Long> pidIn(Path pidFile) {
        if (!Files.exists(pidFile)) {
            return Optional.empty();
        }
        try {
            return Files.readAllLines(pidFile).stream().findFirst().map(line -> Long.parseLong(line.strip()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean runsOver(Path data, ProcessHandle process) {
        var info = process.info();
        return info.command().filter(command -> command.endsWith("postgres")).isPresent()
                && info.arguments()
                        .filter(arguments -> Arrays.asList(arguments).contains(data.toString()))
                        .isPresent();
    }

    /** SIGINT asks PostgreSQL to stop at once and cleanly; SIGTERM would wait for clients that may never leave. */
    private void stop(Consumer<String> notices) {
        notices.accept("PostgreSQL (pid " + process.pid() + ") was left by a launcher that was killed: stopping it");
        try {
            new ProcessBuilder("kill", "-INT", Long.toString(process.pid()))
                    .inheritIO()
                    .start()
                    .waitFor();
            process.onExit().get(SECONDS_TO_STOP, TimeUnit.SECONDS);
        } catch (IOException | ExecutionException | TimeoutException e) {
            throw new CannotStart("PostgreSQL (pid " + process.pid() + ") still holds the data and does not stop.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotStart("Interrupted while PostgreSQL was stopping.", e);
        }
    }

    /** PostgreSQL takes any living process with the old number for itself and would refuse to start. */
    private static void forget(Path pidFile) {
        try {
            Files.delete(pidFile);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
