package org.holdfast.platform.audit;

import static io.quarkus.scheduler.Scheduled.ConcurrentExecution.SKIP;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ApplicationNotRunning;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.hibernate.Session;
import org.holdfast.platform.persistence.OneColumn;

/**
 * Chains the audit trail: each seal is a hash over the entries of a span of transactions and over the seal before it. A span ends
 * before the oldest transaction still running, so no late commit can slip into a sealed span.
 */
@ApplicationScoped
class Seals {

    private static final long LOCK = 0x5EA1L;

    private static final String HASH = """
            select count(*), sha256(convert_to(coalesce(string_agg(to_jsonb(e)::text, E'\\n' order by e.tx, e.id), ''), 'UTF8')
                             || cast(:previous as bytea))
            from audit_entry e where e.tx >= cast(:from as xid8) and e.tx < cast(:before as xid8)
            """;

    /** No more at once, or a trail that nobody could seal for a day would be more text than PostgreSQL can hash. */
    private static final int ENTRIES_AT_ONCE = 20_000;

    /** A transaction's entries are in one seal. */
    private static final String END_OF_PART = """
            select cast(coalesce((
                select tx from audit_entry
                where tx < cast(:before as xid8) and tx > (
                    select tx from audit_entry where tx >= cast(:from as xid8) and tx < cast(:before as xid8)
                    order by tx, id offset :entries limit 1)
                order by tx, id limit 1), cast(:before as xid8)) as text)
            """;

    private static final String SEALS = """
            select number, cast(from_tx as text), cast(before_tx as text), entries, hash from audit_seal
            """;

    private final Session entities;
    private final Clock clock;

    Seals(Session entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    private record Seal(long number, String fromTx, String beforeTx, long entries, byte[] hash) {

        static final Seal NONE = new Seal(0, "0", "0", 0, new byte[0]);
    }

    @Scheduled(
            every = "${holdfast.audit.seal-every:60s}",
            delayed = "${holdfast.audit.first-seal-after:30s}",
            concurrentExecution = SKIP,
            skipExecutionIf = ApplicationNotRunning.class)
    @Transactional
    void seal() {
        if (!onlySealerRunning()) {
            return;
        }
        var oldestRunning = OneColumn.of(
                        entities, "select cast(pg_snapshot_xmin(pg_current_snapshot()) as text)", String.class)
                .getSingleResult()
                .toString();
        for (var next = after(last(), oldestRunning); next.entries() > 0; next = after(next, oldestRunning)) {
            save(next);
        }
    }

    SealVerification verify() {
        var previous = new byte[0];
        var seals = 0L;
        var entries = 0L;
        var expectedFrom = "0";
        for (var seal : all().toList()) {
            var recomputed = computed(seal.number(), seal.fromTx(), seal.beforeTx(), previous);
            if (seal.number() != seals + 1
                    || !seal.fromTx().equals(expectedFrom)
                    || !Arrays.equals(recomputed.hash(), seal.hash())) {
                return new SealVerification(seals, entries, false, seal.number());
            }
            previous = seal.hash();
            expectedFrom = seal.beforeTx();
            seals++;
            entries += seal.entries();
        }
        return new SealVerification(seals, entries, true, null);
    }

    private Seal after(Seal last, String oldestRunning) {
        var before = OneColumn.of(entities, END_OF_PART, String.class)
                .setParameter("from", last.beforeTx())
                .setParameter("before", oldestRunning)
                .setParameter("entries", ENTRIES_AT_ONCE - 1)
                .getSingleResult()
                .toString();
        return computed(last.number() + 1, last.beforeTx(), before, last.hash());
    }

    private Seal computed(long number, String from, String before, byte[] previous) {
        var row = (Object[]) entities.createNativeQuery(HASH, Object[].class)
                .setParameter("previous", previous)
                .setParameter("from", from)
                .setParameter("before", before)
                .getSingleResult();
        return new Seal(number, from, before, (Long) row[0], (byte[]) row[1]);
    }

    private void save(Seal seal) {
        entities.createNativeQuery("""
                        insert into audit_seal (number, from_tx, before_tx, entries, hash, sealed_at)
                        values (:number, cast(:from as xid8), cast(:before as xid8), :entries, :hash, :now)
                        """)
                .setParameter("number", seal.number())
                .setParameter("from", seal.fromTx())
                .setParameter("before", seal.beforeTx())
                .setParameter("entries", seal.entries())
                .setParameter("hash", seal.hash())
                .setParameter("now", clock.instant())
                .executeUpdate();
    }

    private Stream<Seal> all() {
        return seals("order by number");
    }

    /** There is one for every busy minute of all the years: the trail goes on from this one. */
    private Seal last() {
        return seals("order by number desc limit 1").findFirst().orElse(Seal.NONE);
    }

    private Stream<Seal> seals(String which) {
        return entities.createNativeQuery(SEALS + which, Object[].class)
                .getResultStream()
                .map(Object[].class::cast)
                .map(row -> new Seal((Long) row[0], (String) row[1], (String) row[2], (Long) row[3], (byte[]) row[4]));
    }

    private boolean onlySealerRunning() {
        return Optional.of(OneColumn.of(entities, "select pg_try_advisory_xact_lock(:lock)", Boolean.class)
                        .setParameter("lock", LOCK)
                        .getSingleResult())
                .equals(Optional.of(Boolean.TRUE));
    }
}
