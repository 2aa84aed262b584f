package org.holdfast.platform.history;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.holdfast.platform.history.Line.Identity;
import org.holdfast.platform.history.Line.Understood;
import org.holdfast.platform.persistence.OneColumn;
import org.holdfast.platform.signin.Caller;
import org.holdfast.platform.time.Present;

/** The lines that were brought in: what the old system calls them, and the records they became. */
@ApplicationScoped
class TakenLines {

    private final Session entities;
    private final Caller caller;
    private final Clock present;

    TakenLines(Session entities, Caller caller, @Present Clock present) {
        this.entities = entities;
        this.caller = caller;
        this.present = present;
    }

    record Taken(Identity identity, byte[] contentHash, UUID record, Instant recordedAt) {}

    /** Two who bring in the same file at one moment must not both find a line fresh: the second waits for the first. */
    void hold(List<Understood<?>> lines) {
        var identities = lines.stream()
                .map(line -> line.identity().toString())
                .distinct()
                .sorted()
                .toArray(String[]::new);
        var _ = OneColumn.of(entities, """
                        select count(pg_advisory_xact_lock(hashtextextended(identity, 3)))
                        from unnest(cast(:identities as text[])) as identity
                        """, Long.class)
                .setParameter("identities", identities)
                .getSingleResult();
    }

    Map<Identity, Taken> among(List<Understood<?>> lines) {
        var types = lines.stream().map(line -> line.identity().type()).toArray(String[]::new);
        var keys = lines.stream().map(line -> line.identity().key()).toArray(String[]::new);
        var known = new HashMap<Identity, Taken>();
        entities.createNativeQuery("""
                        select type, key, content_hash, record_id, recorded_at from imported_line
                        where (type, key) in (select * from unnest(cast(:types as text[]), cast(:keys as text[])))
                        """, Object[].class)
                .setParameter("types", types)
                .setParameter("keys", keys)
                .getResultStream()
                .map(TakenLines::taken)
                .forEach(taken -> known.put(taken.identity(), taken));
        return known;
    }

    void remember(Collection<Taken> fresh) {
        entities.doWork(connection -> insert(connection, fresh));
    }

    List<ImportedTypeView> byType() {
        return entities.createNativeQuery("""
                        select type, count(*), min(recorded_at), max(recorded_at), min(imported_at), max(imported_at)
                        from imported_line group by type order by type
                        """, Object[].class)
                .getResultStream()
                .map(row -> new ImportedTypeView(
                        (String) row[0], (Long) row[1], (Instant) row[2], (Instant) row[3], (Instant) row[4], (Instant)
                                row[5]))
                .toList();
    }

    private void insert(Connection connection, Collection<Taken> fresh) throws SQLException {
        try (var insert = connection.prepareStatement("""
                insert into imported_line (type, key, content_hash, record_id, recorded_at, imported_at, imported_by)
                values (?, ?, ?, ?, ?, ?, ?)
                """)) {
            for (var line : fresh) {
                insert.setString(1, line.identity().type());
                insert.setString(2, line.identity().key());
                insert.setBytes(3, line.contentHash());
                insert.setObject(4, line.record());
                insert.setTimestamp(5, Timestamp.from(line.recordedAt()));
                insert.setTimestamp(6, Timestamp.from(present.instant()));
                insert.setString(7, caller.actor());
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }

    private static Taken taken(Object[] row) {
        return new Taken(
                new Identity((String) row[0], (String) row[1]), (byte[]) row[2], (UUID) row[3], (Instant) row[4]);
    }
}
