package org.holdfast.benchmarks.report;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The ratios of a report as bars, each with its spread and its aim; the line at the right is the limit. */
final class Picture {

    private static final int NAMES = 260;
    private static final int LIMIT = 400;
    private static final int RIGHT = 60;
    private static final int ROW = 28;
    private static final int TOP = 30;

    private Picture() {}

    static String of(Report report) {
        var figures = report.figures().stream()
                .filter(figure -> figure.limit() != null && figure.unit() == Unit.PER_SECOND)
                .toList();
        var height = TOP + ROW * figures.size() + 10;
        return """
                <svg xmlns="http://www.w3.org/2000/svg" width="%d" height="%d" font-family="sans-serif" font-size="13">
                <title>Rates as a part of the limit</title>
                <rect width="100%%" height="100%%" fill="#fff"/>
                %s<path d="M%d %dV%d" stroke="#222"/><text x="%d" y="18" text-anchor="middle">the limit</text>
                </svg>
                """.formatted(
                NAMES + LIMIT + RIGHT, height, bars(figures), NAMES + LIMIT, TOP - 6, height - 6, NAMES + LIMIT);
    }

    private static String bars(List<Figure> figures) {
        return IntStream.range(0, figures.size())
                .mapToObj(row -> bar(figures.get(row), TOP + row * ROW))
                .collect(Collectors.joining());
    }

    private static String bar(Figure figure, int y) {
        var score = figure.score();
        var end = place(score.median());
        var middle = y + ROW / 2 - 3;
        var bar = """
                <text x="8" y="%d">%s</text><rect x="%d" y="%d" width="%d" height="16" fill="%s"/>
                <path d="M%d %dH%d" stroke="#222" stroke-width="2"/><text x="%d" y="%d">%s</text>
                """.formatted(
                        middle + 5,
                        figure.name(),
                        NAMES,
                        middle - 8,
                        end - NAMES,
                        figure.reachesItsAim() ? "#7aa6c2" : "#d9a15c",
                        place(score.least()),
                        middle,
                        place(score.greatest()),
                        Math.max(end, place(score.greatest())) + 6,
                        middle + 5,
                        String.format(Locale.ROOT, "%.2f", score.median()));
        return figure.aim() == null ? bar : bar + aim(figure.aim(), middle);
    }

    private static String aim(double aim, int middle) {
        return "<path d=\"M%1$d %2$dV%3$d\" stroke=\"#a33\" stroke-dasharray=\"3 2\"/>%n"
                .formatted(place(aim), middle - 11, middle + 11);
    }

    private static int place(double ratio) {
        return NAMES + (int) Math.round(Math.min(ratio, 1.1) * LIMIT);
    }
}
