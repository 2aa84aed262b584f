package org.holdfast.benchmarks.speed;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.holdfast.benchmarks.load.Load;
import org.holdfast.benchmarks.report.Figure;
import org.holdfast.benchmarks.report.Samples;
import org.holdfast.benchmarks.report.Unit;
import org.holdfast.local.ServiceName;
import org.jspecify.annotations.Nullable;

/**
 * How long a fact is on its way: from the commit of an intake in referral-service to the commit with which caseload-service knows
 * of it, by the clock of the one server that holds both databases.
 */
final class CommitToApplied implements Benchmark {

    private static final double P50_AIM_MILLIS = 25;
    private static final double P99_AIM_MILLIS = 150;

    /** Two children: of each that it is known, that it was referred, and that a referral is open. */
    private static final int EVENTS_PER_INTAKE = 6;

    private static final double MOST_EVENTS_PER_SECOND = 500;
    private static final Duration SETTLING = Duration.ofSeconds(2);

    @Override
    public String name() {
        return "events";
    }

    @Override
    public List<Figure> measure(Ground ground) {
        ground.say(name() + ": warming up");
        var flatOut = Intake.callers(ground)
                .warmUp(
                        ground.conditions().warmUp(),
                        ground.conditions().longestWarmUp(),
                        ServiceMetrics.of(ground.running(), ServiceName.REFERRAL)::compiling)
                .perSecond();
        var intakes = Math.min(MOST_EVENTS_PER_SECOND / EVENTS_PER_INTAKE, flatOut / 2);
        ground.say("%s: measuring at %.0f events a second".formatted(name(), intakes * EVENTS_PER_INTAKE));
        var turns = new ArrayList<Load>();
        for (var turn = 0; turn < ground.conditions().turns(); turn++) {
            turns.add(onTheirWay(ground, intakes));
        }
        var remark = "events: measured at %.0f events a second.".formatted(intakes * EVENTS_PER_INTAKE);
        return List.of(
                percentile(turns, "p50", 0.5).aimingAt(P50_AIM_MILLIS).remarking(remark),
                percentile(turns, "p99", 0.99).aimingAt(P99_AIM_MILLIS).remarking(remark));
    }

    private Figure percentile(List<Load> turns, String name, double part) {
        return Figure.alone(
                name() + ", commit to applied, " + name,
                Unit.MILLISECONDS,
                new Samples(
                        turns.stream().map(turn -> turn.percentileMillis(part)).toList()));
    }

    private static Load onTheirWay(Ground ground, double intakes) {
        var callers = Intake.callers(ground);
        LockSupport.parkNanos(SETTLING.toNanos());
        var first = firstIdAt(Instant.now());
        callers.callAt(intakes, ground.conditions().turn());
        LockSupport.parkNanos(SETTLING.toNanos());
        try {
            var committed = commits(ground, ServiceName.REFERRAL, "open_referral", first);
            var applied = commits(ground, ServiceName.CASELOAD, "circle_open_referral", first);
            return Load.of(ground.conditions().turn(), nanosBetween(committed, applied), 0);
        } catch (SQLException e) {
            throw new CannotMeasure("The commits cannot be read: " + e.getMessage(), e);
        }
    }

    private static long[] nanosBetween(Map<UUID, Long> committed, Map<UUID, Long> applied) {
        return committed.entrySet().stream()
                .mapToLong(each -> nanosBetween(each.getValue(), applied.get(each.getKey())))
                .toArray();
    }

    private static long nanosBetween(long committed, @Nullable Long applied) {
        if (applied == null) {
            throw new CannotMeasure("Events were still on their way after " + SETTLING.toSeconds() + " seconds.");
        }
        return (applied - committed) * 1000;
    }

    /** No id that is made from now on is smaller. */
    private static UUID firstIdAt(Instant moment) {
        return new UUID(moment.toEpochMilli() << 16, 0);
    }

    /** When each row came to be, in microseconds; both tables have one for each child, and a new child's is written once. */
    private static Map<UUID, Long> commits(Ground ground, ServiceName service, String table, UUID first)
            throws SQLException {
        try (var connection = ground.database(service);
                var query = connection.prepareStatement("""
                        select child_id, (extract(epoch from pg_xact_commit_timestamp(xmin)) * 1000000)::bigint
                        from %s where child_id >= ?
                        """.formatted(table))) {
            query.setObject(1, first);
            try (var rows = query.executeQuery()) {
                var commits = new HashMap<UUID, Long>();
                while (rows.next()) {
                    commits.put(rows.getObject(1, UUID.class), rows.getLong(2));
                }
                return commits;
            }
        }
    }
}
