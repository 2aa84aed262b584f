package org.holdfast.benchmarks.speed;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import org.holdfast.benchmarks.kafka.KafkaTools;
import org.holdfast.benchmarks.kafka.MeasuredTopic;
import org.holdfast.benchmarks.report.Figure;
import org.holdfast.benchmarks.report.Samples;
import org.holdfast.benchmarks.report.Unit;
import org.holdfast.local.ServiceName;

/** How fast the relay empties a full outbox, beside Kafka's own producer with records of the same size. */
final class BesideProducer implements Benchmark {

    private static final String TOPIC = "holdfast.benchmark-relay";
    private static final String LIMIT_TOPIC = "holdfast.benchmark-producer";
    private static final Duration LOOK = Duration.ofMillis(5);

    private static final String PAYLOAD = """
            {"type":"ReferralReceived","referralId":"0199f3a2-0000-7000-8000-00000000d001","childId":"0199f3a2-0000-7000-8000-00000000c001",\
            "source":"2A","channel":"API","receivedAt":"2026-11-20T22:10:00Z","occurredAt":"2026-11-20T22:10:00Z","version":1}""";

    private static final String HEADERS = """
            {"correlationid": "0199f3a2-0000-7000-8000-00000000e001", "recordedat": "2026-11-20T22:10:00.123456Z"}""";

    /** Key, CloudEvents attributes and their names, beside the payload and the headers of the row. */
    private static final int BESIDE_THE_PAYLOAD = 36 + 330;

    private static final String FILL = """
            insert into outbox (id, aggregatetype, aggregateid, type, payload, subject, version, occurred_at, headers)
            select uuidv7(), ?, uuidv7(), 'Measured', ?, uuidv7(), 1, now(), cast(? as jsonb) from generate_series(1, ?)
            """;

    @Override
    public String name() {
        return "relay";
    }

    @Override
    public List<Figure> measure(Ground ground) {
        var broker = ground.running().broker();
        var tools = new KafkaTools(broker, ground.running().directory());
        var topic = MeasuredTopic.fresh(broker, TOPIC);
        var limitTopic = MeasuredTopic.fresh(broker, LIMIT_TOPIC);
        var events = ground.conditions().events();
        ground.say(name() + ": measuring with " + events + " events a turn");
        try (var database = ground.database(ServiceName.REFERRAL)) {
            ship(database, topic, events);
            var limits = new ArrayList<Double>();
            var ours = new ArrayList<Double>();
            for (var turn = 0; turn < ground.conditions().turns(); turn++) {
                limits.add(tools.send(limitTopic, events, PAYLOAD.length() + BESIDE_THE_PAYLOAD));
                ours.add(ship(database, topic, events));
            }
            var limit = new Figure.Limit("Kafka's producer performance tool", new Samples(limits));
            return List.of(Figure.beside(limit, name(), Unit.PER_SECOND, new Samples(ours)));
        } catch (SQLException e) {
            throw new CannotMeasure("The outbox cannot be filled: " + e.getMessage(), e);
        }
    }

    /** How many a second. */
    private static double ship(Connection database, MeasuredTopic topic, int events) throws SQLException {
        try (var fill = database.prepareStatement(FILL)) {
            fill.setString(1, topic.name());
            fill.setString(2, PAYLOAD);
            fill.setString(3, HEADERS);
            fill.setInt(4, events);
            fill.executeUpdate();
        }
        var begun = System.nanoTime();
        while (!isEmpty(database)) {
            LockSupport.parkNanos(LOOK.toNanos());
        }
        return events * 1e9 / (System.nanoTime() - begun);
    }

    private static boolean isEmpty(Connection database) throws SQLException {
        try (var query = database.prepareStatement("select 1 from outbox limit 1");
                var row = query.executeQuery()) {
            return !row.next();
        }
    }
}
