package org.holdfast.benchmarks.speed;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.holdfast.benchmarks.report.Comparison;
import org.holdfast.benchmarks.report.Figure;
import org.holdfast.benchmarks.report.KeptReport;
import org.holdfast.benchmarks.report.Machine;
import org.holdfast.benchmarks.report.Report;
import org.holdfast.benchmarks.statements.Pgbench;
import org.holdfast.local.embedded.CannotStart;

/**
 * What {@code ./holdfast bench} calls: starts everything, measures what was asked for, and writes what came out.
 *
 * @param failed the names of those that could not be measured
 */
record Bench(Options options, Map<String, String> environment, PrintStream out, List<String> failed) {

    private static final int WORSE = 1;
    private static final int NOT_MEASURED = 2;

    /** Where the report is kept with the code; a quick run writes its own beside its data. */
    private static final Path KEPT = Path.of("benchmarks");

    public static void main(String[] arguments) {
        try {
            System.exit(
                    new Bench(Options.of(List.of(arguments)), System.getenv(), System.out, new ArrayList<>()).run());
        } catch (CannotMeasure | CannotStart e) {
            System.err.println(e.getMessage());
            System.exit(NOT_MEASURED);
        }
    }

    private int run() {
        var catalogue = new Catalogue(Pgbench.find(environment));
        if (options.list()) {
            catalogue.names().forEach(out::println);
            return 0;
        }
        if (options.wantsGrowth()) {
            new Growing(environment, out, failed).measure(options.rows(), KEPT);
            return failed.isEmpty() ? 0 : NOT_MEASURED;
        }
        if (options.wantsAWeek()) {
            new Week(environment, out, options.callers()).measure(options.rows().getLast(), KEPT);
            return 0;
        }
        if (options.wantsPeers()) {
            new BesidePeers(Conditions.of(options), environment, out).measure(options.quick() ? home() : KEPT);
            return 0;
        }
        var wanted = catalogue.wanted(options);
        if (catalogue.pgbench().isEmpty()) {
            out.println("  " + Pgbench.HOW_TO_GET_IT + " Without it only these are measured: "
                    + String.join(", ", catalogue.names()));
        }
        var report = measured(options, wanted);
        if (isWorthKeeping()) {
            var quick = options.inAHurry();
            new KeptReport(KEPT, quick.report()).write(measured(quick, catalogue.wanted(quick)));
        }
        return reported(report);
    }

    private Report measured(Options options, List<Benchmark> wanted) {
        var conditions = Conditions.of(options);
        var figures = new ArrayList<Figure>();
        if (options.wantsStart()) {
            figures.addAll(new Starting(environment, out).measure(conditions.turns()));
        }
        if (!wanted.isEmpty()) {
            try (var run = OwnRun.tuned(environment, options.saltmere() ? "saltmere" : "small", out)) {
                var ground = new Ground(run.running(), conditions, out);
                wanted.forEach(benchmark -> figures.addAll(measured(benchmark, ground)));
            }
        }
        if (figures.isEmpty()) {
            throw new CannotMeasure("Nothing could be measured.");
        }
        return new Report(Instant.now(), Machine.thisOne(), conditions.sentence(), figures);
    }

    /** One that fails does not take with it what the others measured before. */
    private List<Figure> measured(Benchmark benchmark, Ground ground) {
        try {
            var figures = benchmark.measure(ground);
            figures.forEach(figure -> ground.say(figure.inShort()));
            return figures;
        } catch (RuntimeException e) {
            failed.add(benchmark.name());
            ground.say(benchmark.name() + " could not be measured: " + e.getMessage());
            return List.of();
        }
    }

    private int reported(Report report) {
        var kept = new KeptReport(KEPT, options.report()).read();
        new KeptReport(isWorthKeeping() ? KEPT : home(), options.report()).write(report);
        out.println();
        out.println(report.markdown());
        var comparison = kept.map(before -> Comparison.of(before, report));
        out.println(comparison
                .map(Comparison::text)
                .orElse("No report has been kept yet that this one could be compared with."));
        if (!failed.isEmpty()) {
            return NOT_MEASURED;
        }
        return options.strict() && comparison.filter(Comparison::hasWorsened).isPresent() ? WORSE : 0;
    }

    /** Only a whole and unhurried run is; a quick one is kept with it. */
    private boolean isWorthKeeping() {
        return !options.quick() && options.names().isEmpty() && failed.isEmpty();
    }

    private Path home() {
        return Path.of(environment.getOrDefault("HOLDFAST_HOME", "."));
    }
}
