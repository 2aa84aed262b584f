package org.holdfast.benchmarks.speed;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.holdfast.benchmarks.load.Callers;
import org.holdfast.benchmarks.load.Connection;
import org.holdfast.benchmarks.load.Load;
import org.holdfast.benchmarks.load.Request;
import org.holdfast.benchmarks.report.Figure;
import org.holdfast.benchmarks.report.Samples;
import org.holdfast.benchmarks.report.Unit;
import org.holdfast.benchmarks.statements.Pgbench;
import org.holdfast.benchmarks.statements.RecordedLimit;

/** How much of what the database can do with a request's statements is left when the service is around them. */
record BesideItsStatements(Usage usage, Pgbench pgbench) implements Benchmark {

    private static final double P99 = 0.99;

    private static final int RECOVERIES = 20;

    /** So often in a row that none of the lost connections can be left. */
    private static final int CLEAN = 3;

    private static final Duration RECOVERING = Duration.ofSeconds(1);

    static List<Benchmark> all(Pgbench pgbench) {
        return usages().<Benchmark>map(usage -> new BesideItsStatements(usage, pgbench))
                .toList();
    }

    /** Whether or not there is a pgbench to measure them beside. */
    static List<String> names() {
        return usages().map(Usage::name).toList();
    }

    private static Stream<Usage> usages() {
        return Stream.concat(
                Reading.all().stream(), Stream.of(new RecordingAVisit(), new Intake(), new BatchedIntake()));
    }

    @Override
    public String name() {
        return usage.name();
    }

    @Override
    public List<Figure> measure(Ground ground) {
        var requests = usage.requests(ground.running());
        try (var _ = Bystanders.still(ground.running(), usage.service())) {
            return measure(ground, requests);
        }
    }

    private List<Figure> measure(Ground ground, Supplier<Request> requests) {
        ground.say(name() + ": warming up");
        var warm = callers(ground, ground.conditions().callers(), requests)
                .warmUp(
                        ground.conditions().warmUp(),
                        ground.conditions().longestWarmUp(),
                        ServiceMetrics.of(ground.running(), usage.service())::compiling);
        ground.say("%s: warm at %.0f a second".formatted(name(), warm.perSecond()));
        try (var limit = record(ground, requests)) {
            ground.say("%s: %d statements for one; measuring".formatted(name(), limit.statements()));
            return figures(ground, limit);
        } catch (SQLException e) {
            throw new CannotMeasure("The database did not let itself be measured: " + e.getMessage(), e);
        }
    }

    /** To be copied the database had to be left alone: the service notices connection by connection, and takes new ones. */
    private void recover(Ground ground, Supplier<Request> requests) {
        var callers = callers(ground, ground.conditions().callers(), requests);
        var clean = 0;
        for (var time = 0; time < RECOVERIES; time++) {
            clean = callers.callAllThe(RECOVERING).refused() == 0 ? clean + 1 : 0;
            if (clean == CLEAN) {
                return;
            }
        }
        throw new CannotMeasure(name() + ": the service does not come back after its database was copied");
    }

    private RecordedLimit record(Ground ground, Supplier<Request> requests) throws SQLException {
        var recorded = usage.limitedBy().requests(ground.running());
        try (var connection = Connection.to(ground.running().endpoints().of(usage.service()))) {
            return RecordedLimit.of(
                    ground.running(),
                    usage.service(),
                    pgbench,
                    ground.conditions().recorded(),
                    () -> {
                        var answer = connection.send(recorded.get());
                        if (!answer.isGood()) {
                            throw new CannotMeasure(
                                    name() + " is answered by " + answer.status() + ": " + answer.text());
                        }
                    });
        } finally {
            recover(ground, requests);
        }
    }

    private List<Figure> figures(Ground ground, RecordedLimit limit) throws SQLException {
        var conditions = ground.conditions();
        var flatOut = new ArrayList<Turn>();
        for (var turn = 0; turn < conditions.turns(); turn++) {
            flatOut.add(new Turn(
                    limit.runAllThe(conditions.turn(), conditions.callers()),
                    good(callers(ground).callAllThe(conditions.turn())).counting(usage.each())));
        }
        var rate = Turn.figure(flatOut, name(), limit.what(), Unit.PER_SECOND, Load::perSecond)
                .aimingAt(usage.aim());
        // How long an answer to many takes says nothing beside the statements of one.
        if (usage.each() > 1) {
            return List.of(rate);
        }
        return conditions.thoroughness() == Conditions.Thoroughness.RATES
                ? List.of(rate, statements(limit, conditions))
                : List.of(rate, statements(limit, conditions), atHalfLoad(ground, limit, rate));
    }

    /** The same in every turn, so that one more shows in the comparison. */
    private Figure statements(RecordedLimit limit, Conditions conditions) {
        var counted = Collections.nCopies(conditions.turns(), (double) limit.statements());
        return Figure.alone(name() + ", statements", Unit.STATEMENTS, new Samples(counted));
    }

    /** Half of what each could do, for there nobody waits but for the work itself. */
    private Figure atHalfLoad(Ground ground, RecordedLimit limit, Figure rate) throws SQLException {
        var conditions = ground.conditions();
        var limits = Objects.requireNonNull(rate.limit()).samples().median() / 2;
        var ours = rate.ours().median() / 2;
        var turns = new ArrayList<Turn>();
        for (var turn = 0; turn < conditions.turns(); turn++) {
            turns.add(new Turn(
                    limit.runAt(limits, conditions.turn(), conditions.callers()),
                    good(callers(ground).callAt(ours, conditions.turn()))));
        }
        return Turn.figure(
                turns,
                name() + ", p99 at half load",
                limit.what(),
                Unit.MILLISECONDS,
                load -> load.percentileMillis(P99));
    }

    private Load good(Load load) {
        if (load.refused() > 0) {
            throw new CannotMeasure(name() + ": " + load.refused() + " requests were not answered well");
        }
        return load;
    }

    /** With a fresh token. */
    private Callers callers(Ground ground) {
        return callers(ground, ground.conditions().callers(), usage.requests(ground.running()));
    }

    private Callers callers(Ground ground, int number, Supplier<Request> requests) {
        return new Callers(ground.running().endpoints().of(usage.service()), number, requests);
    }
}
