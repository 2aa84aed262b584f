package org.holdfast.benchmarks.statements;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import org.holdfast.benchmarks.load.Load;
import org.holdfast.local.Running;
import org.holdfast.local.ServiceName;

/** The statements that some requests were seen to issue, for pgbench to issue them by itself. */
public final class RecordedLimit implements AutoCloseable {

    private final Connection administrator;
    private final Recordings recordings;
    private final Pgbench pgbench;
    private final Pgbench.Limit limit;

    private RecordedLimit(Connection administrator, Recordings recordings, Pgbench pgbench, Pgbench.Limit limit) {
        this.administrator = administrator;
        this.recordings = recordings;
        this.pgbench = pgbench;
        this.limit = limit;
    }

    /** Where PostgreSQL logs statements: the run must have been started with {@link StatementLog#settings} for it. */
    public static Path logs(Path home) {
        return home.resolve("statements");
    }

    /** Has one request after the other sent, looks at their statements, and copies the database as it is then. */
    public static RecordedLimit of(
            Running running, ServiceName service, Pgbench pgbench, int requests, Runnable request) throws SQLException {
        var access = running.database(service);
        var administrator = running.databaseAdministrator();
        var recordings = new StatementLog(administrator, access.serviceName(), logs(running.directory()))
                .record(requests, request);
        var database = LimitDatabase.copyOf(access, administrator);
        database.begin();
        var script = running.directory().resolve("limit-of-" + service.serviceName() + ".sql");
        try (var connection = database.connect()) {
            Files.writeString(script, PgbenchScript.of(recordings, new ParameterTypes(connection)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new RecordedLimit(
                administrator, recordings, pgbench, new Pgbench.Limit(database, running.databasePort(), script));
    }

    public Load runAllThe(Duration time, int clients) throws SQLException {
        limit.database().begin();
        return pgbench.runAllThe(time, clients, limit);
    }

    public Load runAt(double perSecond, Duration time, int clients) throws SQLException {
        limit.database().begin();
        return pgbench.runAt(perSecond, time, clients, limit);
    }

    public int statements() {
        return recordings.statements();
    }

    /** In words, for the report. */
    public String what() {
        return "pgbench with the " + statements() + " statements of the request";
    }

    @Override
    public void close() throws SQLException {
        limit.database().remove();
        administrator.close();
    }
}
