package org.holdfast.benchmarks.speed;

import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.holdfast.benchmarks.growth.Size;
import org.holdfast.benchmarks.load.Load;
import org.holdfast.benchmarks.report.Figure;
import org.holdfast.benchmarks.report.KeptReport;
import org.holdfast.benchmarks.report.Machine;
import org.holdfast.benchmarks.report.Report;
import org.holdfast.benchmarks.report.Samples;
import org.holdfast.benchmarks.report.Unit;
import org.holdfast.local.KeptTokens;

/**
 * A working week of councils of a size, all of it over HTTP and as fast as it is answered: how long each day takes, and how long a year
 * would.
 */
record Week(Map<String, String> environment, PrintStream out, int callers) {

    static final String NAME = "week";

    private static final int DAYS = 5;
    private static final double HOURS_AT_THE_FRONT_DOOR = 8;
    private static final double SECONDS_OF_A_MINUTE = 60;
    private static final double SECONDS_OF_AN_HOUR = 3600;
    private static final long SEED = 2027;

    /** Smaller ones are there to try something out. */
    private static final long WORTH_KEEPING = 1_000_000;

    void measure(long referrals, Path kept) {
        var size = new Size(referrals);
        try (var run = FilledRun.of(size, environment, out)) {
            var day = WorkingDay.with(size, run.running(), new Random(SEED));
            var report = new Report(Instant.now(), Machine.thisOne(), conditions(day), figures(day, days(day, run)));
            var where = referrals >= WORTH_KEEPING ? kept : Path.of(environment.getOrDefault("HOLDFAST_HOME", "."));
            new KeptReport(where, NAME).write(report, report.markdownOfAWeek());
            out.println();
            out.println(report.markdownOfAWeek());
        } catch (SQLException | UncheckedIOException e) {
            throw new CannotMeasure("The week could not be measured: " + e.getMessage(), e);
        }
    }

    /** Monday is run twice, for the services are cold when it first comes. */
    private List<Load> days(WorkingDay day, FilledRun run) throws SQLException {
        var tokens = new KeptTokens(run.running().tokens());
        var days = new ArrayList<Load>();
        for (var each = 0; each <= DAYS; each++) {
            var load = new Day(day.errands()).run(run.running(), tokens, callers);
            say("%s: %.0f requests a second, p99 %.0f ms"
                    .formatted(
                            each == 0 ? "warming up" : "day " + each, load.perSecond(), load.percentileMillis(0.99)));
            days.add(load);
        }
        say("%d MiB in all databases".formatted(run.bytes() >> 20));
        return days.subList(1, days.size());
    }

    private static List<Figure> figures(WorkingDay day, List<Load> days) {
        var seconds = new Samples(days.stream().map(Load::seconds).toList());
        return List.of(
                Figure.alone(
                        "requests",
                        Unit.PER_SECOND,
                        new Samples(days.stream().map(Load::perSecond).toList())),
                Figure.alone("a day's work", Unit.SECONDS, seconds).remarking(year(day, seconds)),
                Figure.alone("any request, p50", Unit.MILLISECONDS, percentiles(days, 0.5)),
                Figure.alone("any request, p99", Unit.MILLISECONDS, percentiles(days, 0.99)));
    }

    private static Samples percentiles(List<Load> days, double part) {
        return new Samples(
                days.stream().map(load -> load.percentileMillis(part)).toList());
    }

    private static String year(WorkingDay day, Samples seconds) {
        return "A minute of the run is %.1f hours of all front doors together, which work %.0f hours a day. A year is %d such days: %.1f hours of the run, by the quickest day %.1f and by the slowest %.1f."
                .formatted(
                        HOURS_AT_THE_FRONT_DOOR * SECONDS_OF_A_MINUTE / seconds.median(),
                        HOURS_AT_THE_FRONT_DOOR,
                        WorkingDay.OF_A_YEAR,
                        ofAYear(seconds.median()),
                        ofAYear(seconds.least()),
                        ofAYear(seconds.greatest()));
    }

    private static double ofAYear(double secondsOfADay) {
        return secondsOfADay * WorkingDay.OF_A_YEAR / SECONDS_OF_AN_HOUR;
    }

    private String conditions(WorkingDay day) {
        return "%,d referrals of five years in the databases; %,d more each day, and what %,d workers and %,d supervisors do, by %d callers"
                .formatted(
                        day.size().referrals(),
                        day.referrals(),
                        day.size().workers(),
                        day.size().teams(),
                        callers);
    }

    private void say(String line) {
        out.println("  " + line);
        out.flush();
    }
}
