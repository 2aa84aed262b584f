package org.holdfast.benchmarks.report;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing measured, in turns with its limit where there is one.
 *
 * @param name the benchmark first: {@code intake}, {@code intake, p99 at half load}
 * @param limit absent where only an aim can be set beside it
 * @param aim for the ratio to the limit, or for the figure itself where there is no limit; absent where nothing was promised
 * @param remarks what a reader should know beside it, in short sentences
 */
public record Figure(
        String name,
        Unit unit,
        Samples ours,
        @Nullable Limit limit,
        @Nullable Double aim,
        List<String> remarks) {

    /** The best that this machine can do, as another program without the service shows it. */
    public record Limit(String what, Samples samples) {}

    public Figure {
        remarks = List.copyOf(remarks);
    }

    public static Figure beside(Limit limit, String name, Unit unit, Samples ours) {
        return new Figure(name, unit, ours, limit, null, List.of());
    }

    public static Figure alone(String name, Unit unit, Samples ours) {
        return new Figure(name, unit, ours, null, null, List.of());
    }

    public Figure aimingAt(double score) {
        return new Figure(name, unit, ours, limit, score, remarks);
    }

    public Figure remarking(String... sentences) {
        return new Figure(name, unit, ours, limit, aim, List.of(sentences));
    }

    /** What can be compared: the ratio to the limit, run by run, or the figure itself. */
    @JsonIgnore
    public Samples score() {
        return limit == null ? ours : ours.over(limit.samples());
    }

    /** For whoever watches: the medians, and what the one is of the other. */
    public String inShort() {
        var median = Markdown.rounded(ours.median());
        return limit == null
                ? "%s: %s %s".formatted(name, median, unit.symbol())
                : "%s: %s beside %s %s, %s of it"
                        .formatted(
                                name,
                                median,
                                Markdown.rounded(limit.samples().median()),
                                unit.symbol(),
                                Markdown.rounded(score().median()));
    }

    /** A ratio means the same on another machine; seconds do not. */
    @JsonIgnore
    boolean holdsAnywhere() {
        return limit != null || unit == Unit.STATEMENTS;
    }

    @JsonIgnore
    boolean reachesItsAim() {
        return aim == null || unit.isAsGood(score().median(), aim);
    }
}
