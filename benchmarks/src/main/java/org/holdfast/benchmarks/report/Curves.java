package org.holdfast.benchmarks.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Everything that was measured at several sizes. */
public record Curves(List<Curve> curves) {

    private static final int NAMES = 230;
    private static final int WIDTH = 420;
    private static final int ROW = 44;
    private static final int RIGHT = 90;
    private static final int TOP = 30;
    private static final int DEEP = 30;

    public Curves {
        curves = List.copyOf(curves);
    }

    public List<Figure> figures() {
        return curves.stream().map(Curve::figure).toList();
    }

    /** p50 and p99 at every size. */
    public String table() {
        var sizes = curves.getFirst().points().stream().map(Curve.Point::rows).toList();
        return "\n| ms, p50 / p99 |%s\n| --- |%s\n%s"
                .formatted(
                        sizes.stream()
                                .map(rows -> " " + Markdown.counted(rows) + " |")
                                .collect(Collectors.joining()),
                        sizes.stream().map(_ -> " --- |").collect(Collectors.joining()),
                        curves.stream().map(Curves::row).collect(Collectors.joining()));
    }

    private static String row(Curve curve) {
        return "| %s |%s\n"
                .formatted(
                        curve.name(),
                        curve.points().stream()
                                .map(point -> " %s / %s |"
                                        .formatted(Markdown.rounded(point.p50()), Markdown.rounded(point.p99())))
                                .collect(Collectors.joining()));
    }

    /** A line for each, p99 by size; all lines begin at the same height, and one that keeps to the aim stays below the dashes. */
    public String picture() {
        var height = TOP + ROW * curves.size() + 10;
        return """
                <svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" font-family="sans-serif" font-size="13">
                <title>p99 by size, each beside its own with the fewest rows</title>
                <rect width="100%%" height="100%%" fill="#fff"/>
                %s%s</svg>
                """.formatted(NAMES + WIDTH + RIGHT, height, sizes(), lines());
    }

    private String sizes() {
        var points = curves.getFirst().points();
        return points.stream()
                .map(point -> "<text x=\"%d\" y=\"18\" text-anchor=\"middle\">%s</text>\n"
                        .formatted(x(point, points), Markdown.counted(point.rows())))
                .collect(Collectors.joining());
    }

    private String lines() {
        return Stream.iterate(0, place -> place < curves.size(), place -> place + 1)
                .map(place -> line(curves.get(place), TOP + (place + 1) * ROW - 7))
                .collect(Collectors.joining());
    }

    private static String line(Curve curve, int bottom) {
        var first = curve.points().getFirst();
        var places = curve.points().stream()
                .map(point -> x(point, curve.points()) + "," + y(point.p99() / first.p99(), bottom))
                .collect(Collectors.joining(" "));
        return """
                <text x="8" y="%d">%s</text><polyline points="%s" fill="none" stroke="%s" stroke-width="2"/>
                <path d="M%d %dH%d" stroke="#a33" stroke-dasharray="3 2"/><text x="%d" y="%d">%s</text>
                """.formatted(
                        bottom - 8,
                        curve.name(),
                        places,
                        curve.bendsAt().isEmpty() ? "#7aa6c2" : "#d9a15c",
                        NAMES,
                        y(Curve.AIM, bottom),
                        NAMES + WIDTH,
                        NAMES + WIDTH + 8,
                        bottom - 8,
                        String.format(Locale.ROOT, "× %.2f", curve.ratio()));
    }

    /** Ten times as many rows are one step to the right, wherever one begins. */
    private static int x(Curve.Point point, List<Curve.Point> all) {
        var from = Math.log(all.getFirst().rows());
        var to = Math.log(all.getLast().rows());
        return to == from ? NAMES : NAMES + (int) Math.round((Math.log(point.rows()) - from) / (to - from) * WIDTH);
    }

    /** Up to ten times as long; what takes longer is drawn at the edge. */
    private static int y(double ratio, int bottom) {
        return bottom - (int) Math.round(Math.clamp(Math.log10(ratio), 0, 1) * DEEP);
    }
}
