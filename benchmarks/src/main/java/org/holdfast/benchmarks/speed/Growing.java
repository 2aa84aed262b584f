package org.holdfast.benchmarks.speed;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.holdfast.benchmarks.growth.Size;
import org.holdfast.benchmarks.load.Callers;
import org.holdfast.benchmarks.load.Connection;
import org.holdfast.benchmarks.load.Load;
import org.holdfast.benchmarks.report.Curve;
import org.holdfast.benchmarks.report.Curves;
import org.holdfast.benchmarks.report.Figure;
import org.holdfast.benchmarks.report.KeptReport;
import org.holdfast.benchmarks.report.Machine;
import org.holdfast.benchmarks.report.Report;
import org.holdfast.benchmarks.report.Samples;
import org.holdfast.benchmarks.report.Unit;
import org.holdfast.local.Running;

/**
 * How every list and read that a user does often behaves as the tables grow: a run of its own for each size, filled with five years of
 * as many councils, and then asked by one caller, at a rate that leaves room.
 *
 * @param failed the names of what could not be measured
 */
record Growing(Map<String, String> environment, PrintStream out, List<String> failed) {

    static final String NAME = "growth";

    private static final double REQUESTS = 1000;
    private static final double MOST_PER_SECOND = 80;
    private static final Duration WARM_UP = Duration.ofSeconds(8);
    private static final Duration LONGEST = Duration.ofSeconds(30);

    /** Smaller ones are there to try something out. */
    private static final long WORTH_KEEPING = 1_000_000;

    /** What came of one size. */
    private record Grown(Size size, Map<String, Load> loads, long bytes) {}

    void measure(List<Long> rows, Path kept) {
        var grown = rows.stream().sorted().map(Size::new).map(this::grown).toList();
        var curves = new Curves(curves(grown));
        var figures = Stream.concat(curves.figures().stream(), grown.stream().flatMap(Growing::space))
                .toList();
        var report = new Report(Instant.now(), Machine.thisOne(), conditions(), figures);
        var page = report.markdown(curves);
        var where = failed.isEmpty() && grown.getLast().size().referrals() >= WORTH_KEEPING ? kept : home();
        new KeptReport(where, NAME).write(report, page, curves.picture());
        out.println();
        out.println(page);
    }

    private Grown grown(Size size) {
        try (var run = FilledRun.of(size, environment, out)) {
            var loads = new LinkedHashMap<String, Load>();
            for (var usage : new Everyday(size).all()) {
                measure(usage, run.running(), loads);
            }
            return new Grown(size, loads, run.bytes());
        } catch (SQLException e) {
            throw new CannotMeasure("How much there is cannot be read: " + e.getMessage(), e);
        }
    }

    /** One that fails does not take with it what the others measure. */
    private void measure(Usage usage, Running running, Map<String, Load> loads) {
        try {
            var load = load(usage, running);
            loads.put(usage.name(), load);
            say("%-28s p50 %8.1f ms   p99 %8.1f ms"
                    .formatted(usage.name(), load.percentileMillis(0.5), load.percentileMillis(0.99)));
        } catch (CannotMeasure | CompletionException | UncheckedIOException e) {
            failed.add(usage.name());
            say(usage.name() + " could not be measured: " + e.getMessage());
        }
    }

    private static Load load(Usage usage, Running running) {
        var requests = usage.requests(running);
        var service = running.endpoints().of(usage.service());
        try (var connection = Connection.to(service)) {
            var answer = connection.send(requests.get());
            if (!answer.isGood()) {
                throw new CannotMeasure("it is answered by " + answer.status() + ": " + answer.text());
            }
        }
        var callers = new Callers(service, 1, requests);
        var rate = Math.min(MOST_PER_SECOND, callers.callAllThe(WARM_UP).perSecond() / 2);
        var time = Duration.ofMillis((long) Math.min(LONGEST.toMillis(), 1000 * REQUESTS / rate));
        var load = callers.callAt(rate, time);
        if (load.refused() > 0) {
            throw new CannotMeasure(load.refused() + " requests were not answered well");
        }
        return load;
    }

    /** Only what was measured at every size has a curve. */
    private static List<Curve> curves(List<Grown> grown) {
        var curves = new ArrayList<Curve>();
        for (var name : grown.getFirst().loads().keySet()) {
            if (grown.stream().allMatch(each -> each.loads().containsKey(name))) {
                curves.add(new Curve(
                        name, grown.stream().map(each -> point(each, name)).toList(), Everyday.whyItGrows(name)));
            }
        }
        return curves;
    }

    private static Curve.Point point(Grown grown, String name) {
        var load = Objects.requireNonNull(grown.loads().get(name));
        return new Curve.Point(grown.size().referrals(), load.percentileMillis(0.5), load.percentileMillis(0.99));
    }

    private static Stream<Figure> space(Grown grown) {
        var size = grown.size();
        var name = "space with %,d referrals, ".formatted(size.referrals());
        return Stream.of(
                Figure.alone(name + "all databases", Unit.MEBIBYTES, Samples.of((double) grown.bytes() / (1 << 20))),
                Figure.alone(name + "a referral", Unit.BYTES, Samples.of((double) grown.bytes() / size.referrals())),
                Figure.alone(name + "a case", Unit.BYTES, Samples.of((double) grown.bytes() / size.cases())));
    }

    private static String conditions() {
        return "One caller, up to %.0f requests of each after %d s of warming up, at most %.0f a second"
                .formatted(REQUESTS, WARM_UP.toSeconds(), MOST_PER_SECOND);
    }

    private Path home() {
        return Path.of(environment.getOrDefault("HOLDFAST_HOME", "."));
    }

    private void say(String line) {
        out.println("  " + line);
        out.flush();
    }
}
