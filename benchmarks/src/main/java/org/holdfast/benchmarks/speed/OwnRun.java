package org.holdfast.benchmarks.speed;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdfast.benchmarks.statements.RecordedLimit;
import org.holdfast.benchmarks.statements.StatementLog;
import org.holdfast.local.Running;
import org.holdfast.local.ServiceName;

/** A run of everything for the bench alone, over new data of its own, with programs that may use what a server has. */
final class OwnRun implements AutoCloseable {

    /** A laptop's run compiles lightly to be there soon; who measures wants what a server gives after an hour. */
    static final String SERVICE_JAVA = "-Xmx512m -Xmn192m -XX:TieredStopAtLevel=4";

    private static final String NO_LIMIT = "1000000000";
    private static final String READY = "Holdfast is ready";
    private static final Pattern PART_READY = Pattern.compile("\\s*[\\d.]+ s  (\\S+) is ready");
    private static final double MILLIS = 1000;
    private static final long LONGEST_STOP_SECONDS = 120;

    private final Running running;
    private final Process launcher;
    private final List<Ready> ready = new ArrayList<>();

    /** Whether a run begins with what the one before it left. */
    enum Data {
        FRESH,
        KEPT
    }

    /** What a service had taken when it was ready: since its process began, and of all processors together. */
    record Ready(String service, double seconds, double processorSeconds) {}

    private double readySeconds;

    private OwnRun(Running running, Process launcher) {
        this.running = running;
        this.launcher = launcher;
    }

    /** New data, filled with what the name stands for. */
    static OwnRun tuned(Map<String, String> environment, String firstData, PrintStream out) {
        var home = Running.in(environment).directory();
        var tuning = Map.of(
                "HOLDFAST_FIRST_DATA",
                firstData,
                "HOLDFAST_SERVICE_JAVA",
                environment.getOrDefault("HOLDFAST_SERVICE_JAVA", SERVICE_JAVA),
                "HOLDFAST_DATABASE_SETTINGS",
                databaseSettings(environment, home),
                "HOLDFAST_LIMITS_REQUESTS",
                NO_LIMIT,
                "HOLDFAST_LIMITS_WRITES",
                NO_LIMIT,
                "HOLDFAST_LIMITS_AT_WORK_PER_CALLER",
                "256");
        return start(environment, tuning, Data.FRESH, out);
    }

    static OwnRun asUsersRunIt(Map<String, String> environment, Data data, PrintStream out) {
        return start(environment, Map.of("HOLDFAST_FIRST_DATA", "small"), data, out);
    }

    private static OwnRun start(
            Map<String, String> environment, Map<String, String> tuning, Data data, PrintStream out) {
        var running = Running.in(environment);
        var own = new HashMap<>(tuning);
        own.put("HOLDFAST_HOME", running.directory().toString());
        own.put("HOLDFAST_BUILD", "no");
        if (data == Data.FRESH) {
            reset(own);
        }
        var run = new OwnRun(running, launch(own, "up"));
        run.awaitReady(out);
        return run;
    }

    /** When something was committed tells how long a fact was on its way, by one clock. */
    private static String databaseSettings(Map<String, String> environment, Path home) {
        return StatementLog.settings(RecordedLimit.logs(home)) + " track_commit_timestamp=on "
                + environment.getOrDefault("HOLDFAST_DATABASE_SETTINGS", "");
    }

    private static void reset(Map<String, String> environment) {
        var reset = launch(environment, "reset", "--yes");
        try (var output = reset.getInputStream()) {
            var words = new String(output.readAllBytes(), UTF_8);
            if (reset.waitFor() != 0) {
                throw new CannotMeasure("The bench's own run cannot begin anew: " + words.strip());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CannotMeasure("Interrupted while the bench's own run was being cleared.", e);
        }
    }

    private static Process launch(Map<String, String> environment, String... arguments) {
        var builder = new ProcessBuilder(Path.of("holdfast").toAbsolutePath().toString()).redirectErrorStream(true);
        builder.command().addAll(List.of(arguments));
        builder.environment().putAll(environment);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        try {
            return builder.start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whatever the launcher says afterwards must be read too, or it would wait for a reader. */
    private void awaitReady(PrintStream out) {
        Runtime.getRuntime().addShutdownHook(new Thread(this::close, "stop"));
        var begun = System.nanoTime();
        var lines = new BufferedReader(new InputStreamReader(launcher.getInputStream(), UTF_8));
        try {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.startsWith(READY)) {
                    readySeconds = (System.nanoTime() - begun) / 1e9;
                    out.println("  " + line);
                    Thread.ofPlatform().daemon().start(() -> lines.lines().forEach(_ -> {}));
                    return;
                }
                out.println("  " + line.strip());
                noteReady(line);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw new CannotMeasure("./holdfast up ended before everything was ready.");
    }

    private void noteReady(String line) {
        var part = PART_READY.matcher(line);
        Stream.of(ServiceName.values())
                .filter(service -> part.matches() && service.serviceName().equals(part.group(1)))
                .flatMap(service -> running.process(service).stream().map(process -> readyNow(service, process.info())))
                .forEach(ready::add);
    }

    private static Ready readyNow(ServiceName service, ProcessHandle.Info process) {
        var now = Instant.now();
        var began = process.startInstant().orElse(now);
        return new Ready(
                service.serviceName(),
                Duration.between(began, now).toMillis() / MILLIS,
                process.totalCpuDuration().orElse(Duration.ZERO).toMillis() / MILLIS);
    }

    List<Ready> ready() {
        return ready;
    }

    /** Of everything, since the launcher began. */
    double readySeconds() {
        return readySeconds;
    }

    Running running() {
        return running;
    }

    @Override
    public void close() {
        launcher.toHandle().destroy();
        try {
            if (!launcher.waitFor(LONGEST_STOP_SECONDS, TimeUnit.SECONDS)) {
                throw new CannotMeasure("The bench's own run does not stop.");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
