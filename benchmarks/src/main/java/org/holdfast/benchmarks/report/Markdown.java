package org.holdfast.benchmarks.report;

import java.util.Locale;
import java.util.stream.Collectors;

/** A report as a page for people. */
final class Markdown {

    private static final String HEAD = """
            # Speed

            Written by `./holdfast bench`, not by hand. Each figure stands beside a limit that was measured in turns with it, on the same
            machine: the ratio is what to look at; rates and times belong to the machine that ran it. In brackets, what the turns
            lay between.

            """;

    private static final String TABLE = """
            | | we | the limit | ratio | aim |
            | --- | --- | --- | --- | --- |
            """;

    private Markdown() {}

    static String of(Report report) {
        return HEAD
                + machine(report)
                + TABLE
                + report.figures().stream().map(Markdown::row).collect(Collectors.joining())
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

    private static String row(Figure figure) {
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

    /** Three digits that count, whatever the size. */
    static String rounded(double value) {
        var size = Math.abs(value);
        return String.format(Locale.ROOT, size >= 100 ? "%.0f" : size >= 10 ? "%.1f" : "%.2f", value);
    }
}
