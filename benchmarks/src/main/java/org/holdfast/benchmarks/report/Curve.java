package org.holdfast.benchmarks.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * How long one thing takes as the tables grow.
 *
 * @param points from the fewest rows to the most
 * @param because why it grows with them by what it is for; empty where it should not
 */
public record Curve(String name, List<Point> points, String because) {

    /** What takes half as long again with a country's rows as with a council's does not grow with them. */
    static final double AIM = 1.5;

    /** In milliseconds. */
    public record Point(long rows, double p50, double p99) {}

    public Curve {
        if (points.isEmpty()) {
            throw new IllegalArgumentException("there must be at least one size");
        }
        points = List.copyOf(points);
    }

    double ratio() {
        return points.getLast().p99() / points.getFirst().p99();
    }

    /** The rows from which on it always takes longer than the aim allows. */
    Optional<Long> bendsAt() {
        var most = AIM * points.getFirst().p99();
        return IntStream.range(0, points.size())
                .filter(place -> points.stream().skip(place).allMatch(point -> point.p99() > most))
                .mapToObj(place -> points.get(place).rows())
                .findFirst();
    }

    /** The most rows beside the fewest. */
    Figure figure() {
        var fewest = points.getFirst();
        var limit = new Figure.Limit(
                "p99 with " + Markdown.counted(fewest.rows()) + " referrals", Samples.of(fewest.p99()));
        var figure = Figure.beside(
                        limit,
                        name,
                        Unit.MILLISECONDS,
                        Samples.of(points.getLast().p99()))
                .aimingAt(AIM);
        return bendsAt()
                .map(rows -> figure.remarking("%s: the curve bends at %s referrals%s."
                        .formatted(name, Markdown.counted(rows), because.isEmpty() ? "" : ": " + because)))
                .orElse(figure);
    }
}
