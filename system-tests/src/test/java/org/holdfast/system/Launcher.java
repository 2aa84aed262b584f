package org.holdfast.system;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.holdfast.local.ServiceName;

/** One run of {@code ./holdfast up}, or of a further process beside it; the script becomes the launcher, so that its process is this one. */
final class Launcher {

    private static final Duration LONGEST_START = Duration.ofMinutes(5);
    private static final Duration LONGEST_STOP = Duration.ofMinutes(2);

    private final Process process;
    private final CompletableFuture<Void> ready = new CompletableFuture<>();

    private Launcher(Process process) {
        this.process = process;
        Thread.ofPlatform().daemon().name("launcher-output").start(this::listen);
    }

    static Launcher up(Where where) {
        return new Launcher(run(where, "up"));
    }

    static Launcher replica(Where where, ServiceName service) {
        return new Launcher(run(where, "replica", service.serviceName()));
    }

    /** Runs a command that ends by itself. */
    static void command(Where where, String... arguments) {
        var launcher = new Launcher(run(where, arguments));
        launcher.awaitEnd(LONGEST_STOP);
        if (launcher.process.exitValue() != 0) {
            throw new IllegalStateException("./holdfast " + String.join(" ", arguments) + " failed");
        }
    }

    private static Process run(Where where, String... arguments) {
        var builder = new ProcessBuilder(where.repository().resolve("holdfast").toString());
        builder.command().addAll(List.of(arguments));
        builder.directory(where.repository().toFile()).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("HOLDFAST_HOME", where.home().toString());
        builder.environment().put("HOLDFAST_PORT_OFFSET", Integer.toString(where.offset()));
        builder.environment().put("HOLDFAST_BUILD", "no");
        builder.environment().put("HOLDFAST_FIRST_DATA", "small");
        builder.environment()
                .put(
                        "HOLDFAST_SERVICE_JAVA",
                        "-Dholdfast.clock.wrong-by=" + where.clocks() + "/${quarkus.application.name}");
        where.backups().ifPresent(backups -> builder.environment().put("HOLDFAST_BACKUPS", backups.toString()));
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void listen() {
        try (var lines = new BufferedReader(new InputStreamReader(process.getInputStream(), UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                System.out.println("[holdfast] " + line);
                if (line.startsWith("Holdfast is ready") || line.startsWith("A second ")) {
                    ready.complete(null);
                }
            }
        } catch (IOException e) {
            System.out.println("[holdfast] its output ended: " + e.getMessage());
        }
        ready.completeExceptionally(new IllegalStateException("./holdfast ended before it was ready"));
    }

    void awaitReady() {
        try {
            ready.get(LONGEST_START.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            stop();
            throw new IllegalStateException("Holdfast did not become ready", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** As Ctrl-C would: SIGTERM, and then it stops its parts in order. */
    void stop() {
        process.toHandle().destroy();
        awaitEnd(LONGEST_STOP);
    }

    void kill() {
        process.toHandle().destroyForcibly();
        awaitEnd(LONGEST_STOP);
    }

    private void awaitEnd(Duration patience) {
        try {
            if (!process.waitFor(patience.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("./holdfast (pid " + process.pid() + ") does not end");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
