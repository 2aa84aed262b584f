package org.holdfast.platform.audit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.holdfast.contracts.ChildId;
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
        var lines = lines(entries);
        entities.doWork(connection -> AuditLine.insert(connection, lines));
    }

    /** As they are to be written, now or later in the transaction. */
    List<AuditLine> lines(List<Entry> entries) {
        return entries.stream().map(this::line).toList();
    }

    private AuditLine line(Entry entry) {
        return new AuditLine(
                clock.instant(), caller.actor(), caller.client(), origin.requestId(), origin.correlationId(), entry);
    }
}
