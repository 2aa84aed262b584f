package org.holdfast.benchmarks.report;

import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A report as a page for people.
 *
 * @param head what the page is called, who wrote it and how to read it
 * @param columns of its table, in Markdown
 * @param row of the table, for each figure
 */
record Markdown(String head, String columns, Function<Figure, String> row) {

    static final Markdown OF_SPEED = new Markdown("""
            # Speed

            Written by `./holdfast bench`, not by hand. Each figure stands beside a limit that was measured in turns with it, on the same
            machine: the ratio is what to look at; rates and times belong to the machine that ran it. In brackets, what the turns
            lay between.

            """, "| | we | the limit | ratio | aim |", Markdown::besideItsLimit);

    static final Markdown OF_GROWTH =
            new Markdown("""
            # Growth

            Written by `./holdfast bench growth`, not by hand. How long the slowest of a hundred requests takes with a country's rows,
            beside the same with a council's: the ratio is what to look at, milliseconds belong to the machine. The rows went into the
            databases by SQL, past the services; then the services answered over HTTP, with tokens, one caller after the other.

            """, "| p99 | at the most rows | at the fewest | ratio | aim |", Markdown::besideItsLimit);

    static final Markdown OF_A_WEEK = new Markdown("""
            # A working week

            Written by `./holdfast bench week`, not by hand. What a week brings to the front doors and to everybody who holds cases, over
            HTTP, one day after the other and each as fast as it was answered. In brackets, what the five days lay between; a sixth
            before them warmed the services up. The rows of the five years before went into the databases by SQL, past the services.

            """, "| | a day |", Markdown::alone);

    static final Markdown OF_PEERS = new Markdown("""
            # Peers

            Written by `./holdfast bench peers`, not by hand. What the front door takes in and reads, beside programs that do similar
            work: on the same machine, over databases in the same PostgreSQL, with as many callers, in turns. The work is not equal;
            below the table stands what each does. A ratio below one says how much of another's rate we reach.

            """, "| | we | the other | ratio |", Markdown::besideAnother);

    String of(Report report) {
        return head
                + machine(report)
                + columns
                + "\n"
                + columns.replaceAll("[^|]+", " --- ")
                + "\n"
                + report.figures().stream().map(row).collect(Collectors.joining())
                + remarks(report);
    }

    private static String machine(Report report) {
        var machine = report.machine();
        return "%s: %d processors, %d MiB, %s, Java %s. %s.%n%n"
                .formatted(
                        report.at().toString().substring(0, 10),
                        machine.processors(),
                        machine.memoryMebibytes(),
                        machine.system(),
                        machine.java(),
                        report.conditions());
    }

    private static String alone(Figure figure) {
        return "| %s | %s |\n".formatted(figure.name(), measured(figure.ours(), figure.unit()));
    }

    private static String besideAnother(Figure figure) {
        var other = Objects.requireNonNull(figure.limit());
        return "| %s | %s | %s | %s |\n"
                .formatted(
                        figure.name(),
                        measured(figure.ours(), figure.unit()),
                        measured(other.samples(), figure.unit()),
                        ratio(figure.score()));
    }

    private static String besideItsLimit(Figure figure) {
        var limit = figure.limit();
        return "| %s | %s | %s | %s | %s |\n"
                .formatted(
                        figure.name(),
                        measured(figure.ours(), figure.unit()),
                        limit == null ? "" : measured(limit.samples(), figure.unit()),
                        limit == null ? "" : ratio(figure.score()),
                        aim(figure));
    }

    private static String measured(Samples samples, Unit unit) {
        return rounded(samples.median()) + " " + unit.symbol() + spread(samples);
    }

    private static String ratio(Samples score) {
        return "**" + rounded(score.median()) + "**" + spread(score);
    }

    private static String spread(Samples samples) {
        return samples.least() == samples.greatest()
                ? ""
                : " (" + rounded(samples.least()) + " to " + rounded(samples.greatest()) + ")";
    }

    private static String aim(Figure figure) {
        if (figure.aim() == null) {
            return "";
        }
        return rounded(figure.aim()) + (figure.reachesItsAim() ? ", reached" : ", not reached");
    }

    private static String remarks(Report report) {
        return report.figures().stream()
                .flatMap(figure -> figure.remarks().stream())
                .map(remark -> "- " + remark + "\n")
                .distinct()
                .collect(Collectors.joining("", "\n", ""));
    }

    static String counted(long rows) {
        return String.format(Locale.ROOT, "%,d", rows);
    }

    /** Three digits that count, whatever the size. */
    static String rounded(double value) {
        var size = Math.abs(value);
        return String.format(Locale.ROOT, size >= 100 ? "%.0f" : size >= 10 ? "%.1f" : "%.2f", value);
    }
}
