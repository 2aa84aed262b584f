package org.holdfast.benchmarks.speed;

import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import org.holdfast.benchmarks.report.Figure;
import org.holdfast.benchmarks.report.Samples;
import org.holdfast.benchmarks.report.Unit;
import org.holdfast.local.ServiceName;

/** A backlog as after a day without a service: it drains, and the service holds no more at its end than at its beginning. */
final class LongBacklog implements Benchmark {

    private static final Duration LOOK = Duration.ofSeconds(5);
    private static final int PARTS = 5;
    /** The events of the moment are in it at every look. */
    private static final double NOT_GROWN = 1.25;

    @Override
    public String name() {
        return "backlog";
    }

    @Override
    public List<Figure> measure(Ground ground) {
        var events = ground.conditions().backlog();
        ground.say("%s: measuring with %,d events".formatted(name(), events));
        try (var database = ground.database(ServiceName.CASELOAD)) {
            var heap = LiveHeap.of(ground.running(), ServiceName.CASELOAD);
            var drained = new Draining(ground, database, LOOK, heap::mebibytes).take(events);
            var part = drained.heap().size() / PARTS;
            if (part == 0) {
                throw new CannotMeasure("The backlog was taken in before anybody could look.");
            }
            var beginning = new Samples(drained.heap().subList(0, part));
            var end = new Samples(drained.heap()
                    .subList(drained.heap().size() - part, drained.heap().size()));
            var limit = new Figure.Limit("the same in the first fifth of the time", Samples.of(beginning.median()));
            return List.of(
                    Figure.alone(name(), Unit.PER_SECOND, Samples.of(drained.perSecond()))
                            .remarking("backlog: %,d events, taken in by caseload-service once.".formatted(events)),
                    Figure.beside(
                                    limit,
                                    name() + ", heap without garbage in the last fifth",
                                    Unit.MEBIBYTES,
                                    Samples.of(end.median()))
                            .aimingAt(NOT_GROWN));
        } catch (SQLException e) {
            throw new CannotMeasure("What was taken in cannot be counted: " + e.getMessage(), e);
        }
    }
}
