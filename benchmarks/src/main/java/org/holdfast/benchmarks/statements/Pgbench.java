package org.holdfast.benchmarks.statements;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.holdfast.benchmarks.load.Load;

/** PostgreSQL's own measuring program: the same statements with nothing of ours around them. */
public record Pgbench(Path program) {

    private static final String NAME = "pgbench";

    /** Where Debian and Homebrew put it without leading the path there. */
    private static final List<Path> USUAL_PLACES =
            List.of(Path.of("/usr/lib/postgresql"), Path.of("/opt/homebrew/opt"), Path.of("/usr/local/opt"));

    private static final Pattern TAKEN = Pattern.compile("number of failed transactions: ([1-9]\\d*)");
    private static final int LATENCY_FIELD = 2;
    private static final long NANOS_PER_MICRO = 1000;

    /** What to do where it is missing. */
    public static final String HOW_TO_GET_IT =
            "pgbench is missing. It comes with PostgreSQL: apt install postgresql-contrib, dnf install postgresql-contrib,"
                    + " or brew install libpq.";

    public static Optional<Pgbench> find(Map<String, String> environment) {
        var path = Stream.of(environment.getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(directory -> !directory.isEmpty())
                .map(Path::of);
        return Stream.concat(path, USUAL_PLACES.stream().flatMap(Pgbench::versions))
                .map(directory -> directory.resolve(NAME))
                .filter(Files::isExecutable)
                .findFirst()
                .map(Pgbench::new);
    }

    /** The newest first. */
    private static Stream<Path> versions(Path place) {
        if (!Files.isDirectory(place)) {
            return Stream.empty();
        }
        try (var found = Files.list(place)) {
            return found.sorted(Comparator.reverseOrder()).map(version -> version.resolve("bin")).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** As fast as the database can. */
    public Load runAllThe(Duration time, int clients, Limit limit) {
        return run(limit, clients, time, List.of());
    }

    /** So many transactions a second in all; each counts from the moment at which it was due. */
    public Load runAt(double perSecond, Duration time, int clients, Limit limit) {
        return run(limit, clients, time, List.of("--rate", Double.toString(perSecond)));
    }

    /**
     * What it is run with.
     *
     * @param script a file of its own
     */
    public record Limit(LimitDatabase database, int port, Path script) {}

    private Load run(Limit limit, int clients, Duration time, List<String> more) {
        try {
            var logs = Files.createTempDirectory("pgbench");
            try {
                var command = new ArrayList<>(command(limit, clients, time, logs));
                command.addAll(more);
                command.add(limit.database().name());
                start(limit, command);
                return Load.of(time, latencies(logs), 0);
            } finally {
                delete(logs);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    /** Its clients share as many threads as there are processors, as ours do. */
    private List<String> command(Limit limit, int clients, Duration time, Path logs) {
        var threads = Math.min(clients, Runtime.getRuntime().availableProcessors());
        return List.of(
                program.toString(),
                "--host=127.0.0.1",
                "--port=" + limit.port(),
                "--username=" + limit.database().user(),
                "--no-vacuum",
                "--protocol=prepared",
                "--client=" + clients,
                "--jobs=" + threads,
                "--time=" + time.toSeconds(),
                "--define=" + PgbenchScript.TICK + "=" + System.currentTimeMillis(),
                "--file=" + limit.script(),
                "--log",
                "--log-prefix=" + logs.resolve("log"));
    }

    private static void start(Limit limit, List<String> command) throws IOException, InterruptedException {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("PGPASSWORD", limit.database().password());
        var process = builder.start();
        try (var in = process.getInputStream()) {
            var output = new String(in.readAllBytes(), UTF_8);
            if (process.waitFor() != 0 || TAKEN.matcher(output).find()) {
                throw new IllegalStateException("pgbench could not run " + limit.script() + ":\n" + output);
            }
        }
    }

    private static long[] latencies(Path logs) throws IOException {
        try (var files = Files.list(logs)) {
            return files.flatMap(Pgbench::lines)
                    .mapToLong(line -> Long.parseLong(line.split(" ", -1)[LATENCY_FIELD]) * NANOS_PER_MICRO)
                    .toArray();
        }
    }

    private static Stream<String> lines(Path log) {
        try {
            return Files.readAllLines(log).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path directory) throws IOException {
        try (var files = Files.list(directory)) {
            for (var file : files.toList()) {
                Files.delete(file);
            }
        }
        Files.delete(directory);
    }
}
