package org.holdfast.platform.audit;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import org.holdfast.contracts.TypedId;

/** What happened to which records, and who did it when and in which request. */
public final class AuditLine {

    private static final String INSERT = """
            insert into audit_entry (at, actor, client, action, outcome, record_type, record_ids, child_ids, reason,
                                     request_id, correlation_id)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private final Instant at;
    private final String actor;
    private final String client;
    private final String requestId;
    private final String correlationId;
    private final Audit.Entry entry;

    AuditLine(Instant at, String actor, String client, String requestId, String correlationId, Audit.Entry entry) {
        this.at = at;
        this.actor = actor;
        this.client = client;
        this.requestId = requestId;
        this.correlationId = correlationId;
        this.entry = entry;
    }

    /** Writes them in the order given, in one batch. */
    public static void insert(Connection connection, List<AuditLine> lines) throws SQLException {
        try (var insert = connection.prepareStatement(INSERT)) {
            for (var line : lines) {
                line.bind(connection, insert);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private void bind(Connection connection, PreparedStatement insert) throws SQLException {
        var children = entry.children().stream().map(TypedId::value).toArray();
        insert.setTimestamp(1, Timestamp.from(at));
        insert.setString(2, actor);
        insert.setString(3, client);
        insert.setString(4, entry.action());
        insert.setString(5, entry.outcome().name());
        insert.setString(6, entry.recordType());
        insert.setArray(7, connection.createArrayOf("uuid", entry.records().toArray()));
        insert.setArray(8, connection.createArrayOf("uuid", children));
        insert.setString(9, entry.reason());
        insert.setString(10, requestId);
        insert.setString(11, correlationId);
    }
}
