package org.holdfast.benchmarks.speed;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.holdfast.benchmarks.kafka.KafkaTools;
import org.holdfast.benchmarks.report.Figure;
import org.holdfast.benchmarks.report.Samples;
import org.holdfast.benchmarks.report.Unit;
import org.holdfast.benchmarks.speed.Draining.Drained;
import org.holdfast.local.ServiceName;

/** How fast a service takes a backlog in, beside Kafka's own consumer reading the same records; and whether its memory grows by it. */
final class BesideConsumer implements Benchmark {

    private static final Duration LOOK = Duration.ofMillis(250);

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
            var draining = new Draining(
                    ground, database, LOOK, ServiceMetrics.of(ground.running(), ServiceName.CASELOAD)::heapMebibytes);
            draining.take(events);
            var limits = new ArrayList<Double>();
            var drains = new ArrayList<Drained>();
            for (var turn = 0; turn < ground.conditions().turns(); turn++) {
                limits.add(tools.read(Backlog.TOPIC, events));
                drains.add(draining.take(events));
            }
            return figures(limits, drains);
        } catch (SQLException e) {
            throw new CannotMeasure("What was taken in cannot be counted: " + e.getMessage(), e);
        }
    }

    private List<Figure> figures(List<Double> limits, List<Drained> drains) {
        var limit = new Figure.Limit("Kafka's consumer performance tool", new Samples(limits));
        var rates = new Samples(drains.stream().map(Drained::perSecond).toList());
        var heaps = new Samples(drains.stream()
                .map(drained -> new Samples(drained.heap()).greatest())
                .toList());
        return List.of(
                Figure.beside(limit, name(), Unit.PER_SECOND, rates)
                        .remarking("consumer: caseload-service, while direct-work-service takes the same events in."),
                Figure.alone(name() + ", heap while a backlog is taken in", Unit.MEBIBYTES, heaps));
    }
}
