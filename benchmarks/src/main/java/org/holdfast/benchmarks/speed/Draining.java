package org.holdfast.benchmarks.speed;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.DoubleSupplier;
import org.holdfast.contracts.TypedId;

/**
 * A backlog that caseload-service takes in, and what its heap holds meanwhile.
 *
 * @param database of caseload-service
 * @param look how often is looked
 * @param heap how much there is in it now, in mebibytes
 */
record Draining(Ground ground, Connection database, Duration look, DoubleSupplier heap) {

    private static final Duration LONGEST_DRAIN = Duration.ofMinutes(20);

    /** Children who came with the backlog, and between which commits the first and the last of them. */
    private static final String APPLIED = """
            select count(*), extract(epoch from max(pg_xact_commit_timestamp(xmin)) - min(pg_xact_commit_timestamp(xmin)))
            from circle_open_referral where child_id >= ?
            """;

    /** @param heap at each look, in mebibytes */
    record Drained(double perSecond, List<Double> heap) {}

    Drained take(int events) throws SQLException {
        var first = TypedId.fresh();
        new Backlog(ground.running().broker()).send(events);
        var end = System.nanoTime() + LONGEST_DRAIN.toNanos();
        var looks = new ArrayList<Double>();
        while (System.nanoTime() < end) {
            LockSupport.parkNanos(look.toNanos());
            looks.add(heap.getAsDouble());
            var seconds = secondsForAll(first, events);
            if (seconds > 0) {
                return new Drained(events / seconds, looks);
            }
        }
        throw new CannotMeasure("A backlog was not taken in within " + LONGEST_DRAIN.toMinutes() + " minutes.");
    }

    /** Nought until all are there. */
    private double secondsForAll(UUID first, int events) throws SQLException {
        try (var query = database.prepareStatement(APPLIED)) {
            query.setObject(1, first);
            try (var row = query.executeQuery()) {
                row.next();
                return row.getLong(1) < events ? 0 : row.getDouble(2);
            }
        }
    }
}
