package org.holdfast.benchmarks.statements;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;

/** PostgreSQL's own log, turned on for a handful of requests. PostgreSQL must have been started with {@link #settings}. */
public final class StatementLog {

    private static final String NAME = "statements";

    /** Between two requests, so that what one leaves behind is not taken for the other's; and until the log has been written. */
    private static final Duration PAUSE = Duration.ofMillis(60);

    private static final Duration UNTIL_WRITTEN = Duration.ofSeconds(1);

    private final Connection administrator;
    private final String database;
    private final Path file;
    private final ObjectMapper json = new ObjectMapper();

    /** One request that is sent to be looked at. */
    private record Sent(Instant at, Instant answered) {}

    public StatementLog(Connection administrator, String database, Path directory) {
        this.administrator = administrator;
        this.database = database;
        this.file = directory.resolve(NAME + ".json");
    }

    /** In the form that the launcher takes them: a log that a program can read, in a directory of its own. */
    public static String settings(Path directory) {
        return "logging_collector=on log_destination=jsonlog log_rotation_age=0 log_rotation_size=0 log_directory="
                + directory + " log_filename=" + NAME + ".log";
    }

    /** Sends one request after the other, and tells what each had the database do. */
    public Recordings record(int times, Runnable request) throws SQLException {
        var before = size();
        logging("all");
        var sent = new ArrayList<Sent>();
        try {
            for (var time = 0; time < times; time++) {
                LockSupport.parkNanos(PAUSE.toNanos());
                var at = Instant.now();
                request.run();
                sent.add(new Sent(at.truncatedTo(ChronoUnit.MILLIS), Instant.now()));
            }
        } finally {
            logging("none");
        }
        var log = since(before);
        return Recordings.usualAmong(sent.stream()
                .map(each -> Recording.between(each.at(), each.answered(), log))
                .toList());
    }

    private void logging(String which) throws SQLException {
        try (var statement = administrator.createStatement()) {
            statement.execute("alter system set log_statement = '" + which + "'");
            statement.execute("select pg_reload_conf()");
        }
        LockSupport.parkNanos(UNTIL_WRITTEN.toNanos());
    }

    private long size() {
        try {
            return Files.exists(file) ? Files.size(file) : 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<LoggedStatement> since(long position) {
        try (var in = Files.newInputStream(file)) {
            in.skipNBytes(position);
            return new String(in.readAllBytes(), UTF_8)
                    .lines()
                    .map(this::line)
                    .flatMap(Optional::stream)
                    .map(LoggedStatement::of)
                    .flatMap(Optional::stream)
                    .filter(statement -> statement.database().equals(database))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The last line may be half written. */
    private Optional<JsonNode> line(String text) {
        try {
            return Optional.of(json.readTree(text));
        } catch (JsonProcessingException half) {
            return Optional.empty();
        }
    }
}
