package org.holdfast.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Timestamp;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.TypedId;
import org.holdfast.platform.origin.Origin;
import org.holdfast.platform.signin.Caller;
import org.holdfast.platform.time.Present;

/**
 * Writes the audit trail, in the transaction it is called in. Entries are never changed: the service's role may not. What is brought
 * in from the past is on the trail at the time at which somebody brought it in.
 */
@ApplicationScoped
class Audit {

    private final Session entities;
    private final Caller caller;
    private final Origin origin;
    private final Clock clock;

    Audit(Session entities, Caller caller, Origin origin, @Present Clock clock) {
        this.entities = entities;
        this.caller = caller;
        this.origin = origin;
        this.clock = clock;
    }

    enum Outcome {
        READ,
        REFUSED,
        CHANGED
    }

    record Entry(
            String action,
            Outcome outcome,
            String recordType,
            Collection<UUID> records,
            Collection<ChildId> children,
            String reason) {}

    void write(List<Entry> entries) {
        entities.doWork(connection -> {
            try (var insert = connection.prepareStatement("""
                    insert into audit_entry (at, actor, client, action, outcome, record_type, record_ids, child_ids, reason,
                                             request_id, correlation_id)
                    values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                    """)) {
                for (var entry : entries) {
                    insert.setTimestamp(1, Timestamp.from(clock.instant()));
                    insert.setString(2, caller.actor());
                    insert.setString(3, caller.client());
                    insert.setString(4, entry.action());
                    insert.setString(5, entry.outcome().name());
                    insert.setString(6, entry.recordType());
                    insert.setArray(
                            7, connection.createArrayOf("uuid", entry.records().toArray()));
                    insert.setArray(
                            8,
                            connection.createArrayOf(
                                    "uuid",
                                    entry.children().stream()
                                            .map(TypedId::value)
                                            .toArray()));
                    insert.setString(9, entry.reason());
                    insert.setString(10, origin.requestId());
                    insert.setString(11, origin.correlationId());
                    insert.addBatch();
                }
                insert.executeBatch();
            }
        });
    }
}
