package org.holdfast.benchmarks.speed;

import java.io.PrintStream;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.holdfast.benchmarks.growth.Filling;
import org.holdfast.benchmarks.growth.Size;
import org.holdfast.local.Running;
import org.holdfast.local.ServiceName;

/** A run of the bench's own whose databases hold five years of as many councils as a size says. */
record FilledRun(OwnRun run, Size size) implements AutoCloseable {

    private static final Duration SETTLING = Duration.ofSeconds(5);

    static FilledRun of(Size size, Map<String, String> environment, PrintStream out) {
        say(
                out,
                "%,d referrals about %,d children, %,d open cases and %,d staff"
                        .formatted(size.referrals(), size.children(), size.openCases(), size.staff()));
        var run = OwnRun.tuned(environment, "small", out);
        try {
            LockSupport.parkNanos(SETTLING.toNanos());
            fill(run.running(), size, out);
            LockSupport.parkNanos(SETTLING.toNanos());
            return new FilledRun(run, size);
        } catch (SQLException e) {
            run.close();
            throw new CannotMeasure("The databases cannot be filled: " + e.getMessage(), e);
        }
    }

    private static void fill(Running running, Size size, PrintStream out) throws SQLException {
        var filling = new Filling(size);
        for (var service : ServiceName.values()) {
            var begun = System.nanoTime();
            filling.fill(service, running.database(service));
            say(out, "%s is filled, in %.0f s".formatted(service.serviceName(), (System.nanoTime() - begun) / 1e9));
        }
    }

    Running running() {
        return run.running();
    }

    long bytes() throws SQLException {
        try (var connection = running().databaseAdministrator();
                var statement = connection.createStatement();
                var row = statement.executeQuery(
                        "select sum(pg_database_size(oid)) from pg_database where not datistemplate")) {
            row.next();
            return row.getLong(1);
        }
    }

    @Override
    public void close() {
        run.close();
    }

    private static void say(PrintStream out, String line) {
        out.println("  " + line);
        out.flush();
    }
}
