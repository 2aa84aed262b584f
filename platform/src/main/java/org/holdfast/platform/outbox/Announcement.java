package org.holdfast.platform.outbox;

import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import java.sql.Array;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import javax.sql.DataSource;
import org.holdfast.platform.audit.AuditLine;

/**
 * What one transaction publishes. It is written with the last statements before the commit, all of it at once: a batch of history or of
 * events has hundreds of changes, and each would wait for the database twice.
 */
final class Announcement implements Synchronization {

    private static final String INSERT = """
            insert into outbox (id, aggregatetype, aggregateid, type, payload, subject, version, occurred_at, headers)
            select * from unnest(
                cast(? as uuid[]), cast(? as text[]), cast(? as uuid[]), cast(? as text[]), cast(? as text[]),
                cast(? as uuid[]), cast(? as integer[]), cast(? as timestamptz[]), cast(? as jsonb[]))
            """;

    private final List<Row> rows = new ArrayList<>();
    private final List<AuditLine> trail = new ArrayList<>();
    private final DataSource database;
    private final Relay relay;

    Announcement(DataSource database, Relay relay) {
        this.database = database;
        this.relay = relay;
    }

    /** An event as it waits. */
    record Row(
            UUID id,
            String topic,
            UUID key,
            String type,
            String payload,
            UUID subject,
            int version,
            Instant occurredAt,
            String headers) {}

    void add(Row row) {
        rows.add(row);
    }

    void add(List<AuditLine> lines) {
        trail.addAll(lines);
    }

    @Override
    public void beforeCompletion() {
        try (var connection = database.getConnection()) {
            insert(connection);
            AuditLine.insert(connection, trail);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void afterCompletion(int status) {
        if (status == Status.STATUS_COMMITTED) {
            relay.wake();
        }
    }

    private void insert(Connection connection) throws SQLException {
        try (var insert = connection.prepareStatement(INSERT)) {
            insert.setArray(1, column(connection, "uuid", Row::id));
            insert.setArray(2, column(connection, "text", Row::topic));
            insert.setArray(3, column(connection, "uuid", Row::key));
            insert.setArray(4, column(connection, "text", Row::type));
            insert.setArray(5, column(connection, "text", Row::payload));
            insert.setArray(6, column(connection, "uuid", Row::subject));
            insert.setArray(7, column(connection, "int4", Row::version));
            insert.setArray(8, column(connection, "timestamptz", Row::occurredAt));
            insert.setArray(9, column(connection, "jsonb", Row::headers));
            insert.executeUpdate();
        }
    }

    private Array column(Connection connection, String type, Function<Row, Object> value) throws SQLException {
        return connection.createArrayOf(type, rows.stream().map(value).toArray());
    }
}
