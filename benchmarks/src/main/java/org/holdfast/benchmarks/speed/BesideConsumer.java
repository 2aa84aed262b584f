package org.holdfast.benchmarks.speed;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.holdfast.benchmarks.kafka.KafkaTools;
import org.holdfast.benchmarks.report.Figure;
import org.holdfast.benchmarks.report.Samples;
import org.holdfast.benchmarks.report.Unit;
import org.holdfast.contracts.TypedId;
import org.holdfast.local.ServiceName;

/** How fast a service takes a backlog in, beside Kafka's own consumer reading the same records; and whether its memory grows by it. */
final class BesideConsumer implements Benchmark {

    private static final Duration LOOK = Duration.ofMillis(250);
    private static final Duration LONGEST_DRAIN = Duration.ofMinutes(20);

    /** Children who came with the backlog, and between which commits the first and the last of them. */
    private static final String APPLIED = """
            select count(*), extract(epoch from max(pg_xact_commit_timestamp(xmin)) - min(pg_xact_commit_timestamp(xmin)))
            from circle_open_referral where child_id >= ?
            """;

    /** What was measured while one backlog was taken in. */
    private record Drain(double perSecond, double heapMebibytes) {}

    @Override
    public String name() {
        return "consumer";
    }

    @Override
    public List<Figure> measure(Ground ground) {
        var tools = new KafkaTools(ground.running().broker(), ground.running().directory());
        var events = ground.conditions().events();
        ground.say(name() + ": measuring with " + events + " events a turn");
        try (var database = ground.database(ServiceName.CASELOAD)) {
            drain(ground, database, events);
            var limits = new ArrayList<Double>();
            var drains = new ArrayList<Drain>();
            for (var turn = 0; turn < ground.conditions().turns(); turn++) {
                limits.add(tools.read(Backlog.TOPIC, events));
                drains.add(drain(ground, database, events));
            }
            return figures(limits, drains);
        } catch (SQLException e) {
            throw new CannotMeasure("What was taken in cannot be counted: " + e.getMessage(), e);
        }
    }

    private List<Figure> figures(List<Double> limits, List<Drain> drains) {
        var limit = new Figure.Limit("Kafka's consumer performance tool", new Samples(limits));
        var rates = new Samples(drains.stream().map(Drain::perSecond).toList());
        var heaps = new Samples(drains.stream().map(Drain::heapMebibytes).toList());
        return List.of(
                Figure.beside(limit, name(), Unit.PER_SECOND, rates)
                        .remarking("consumer: caseload-service, while direct-work-service takes the same events in."),
                Figure.alone(name() + ", heap while a backlog is taken in", Unit.MEBIBYTES, heaps));
    }

    private static Drain drain(Ground ground, Connection database, int events) throws SQLException {
        var first = TypedId.fresh();
        var heap = new Heap(ground.running().metrics(ServiceName.CASELOAD));
        new Backlog(ground.running().broker()).send(events);
        var end = System.nanoTime() + LONGEST_DRAIN.toNanos();
        var most = heap.mebibytes();
        while (System.nanoTime() < end) {
            LockSupport.parkNanos(LOOK.toNanos());
            most = Math.max(most, heap.mebibytes());
            var seconds = secondsForAll(database, first, events);
            if (seconds > 0) {
                return new Drain(events / seconds, most);
            }
        }
        throw new CannotMeasure("A backlog was not taken in within " + LONGEST_DRAIN.toMinutes() + " minutes.");
    }

    /** Nought until all are there. */
    private static double secondsForAll(Connection database, UUID first, int events) throws SQLException {
        try (var query = database.prepareStatement(APPLIED)) {
            query.setObject(1, first);
            try (var row = query.executeQuery()) {
                row.next();
                return row.getLong(1) < events ? 0 : row.getDouble(2);
            }
        }
    }
}
