package org.holdfast.workforce.insight;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Figures as a picture: for each group those in post and, darker, the agency workers beside them. */
final class FiguresChart {

    private static final int LEFT = 220;
    private static final int WIDTH = 500;
    private static final int BAR = 24;
    private static final int TOP = 64;

    private FiguresChart() {}

    static String of(WorkforceInsight insight) {
        var most = insight.items().stream()
                .map(FiguresChart::all)
                .max(BigDecimal::compareTo)
                .orElse(BigDecimal.ZERO);
        var picture = new StringBuilder("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" role="img" aria-labelledby="title about" \
                font-family="sans-serif" font-size="13">
                <title id="title">The workforce on %s</title>
                <desc id="about">For each %s, full-time equivalents in post and, darker, agency workers.</desc>
                <rect width="100%%" height="100%%" fill="#ffffff"/>
                <text x="16" y="28" font-size="16">The workforce on %s, by %s</text>
                <text x="16" y="48" fill="#505a5f">full-time equivalents in post; darker: agency workers</text>
                """.formatted(
                        LEFT + WIDTH + 120,
                        TOP + BAR * insight.items().size() + BAR,
                        insight.on(),
                        insight.by().code(),
                        insight.on(),
                        insight.by().code()));
        var y = TOP;
        for (var figures : insight.items()) {
            picture.append(bar(figures, most, y));
            y += BAR;
        }
        return picture.append("</svg>\n").toString();
    }

    private static String bar(WorkforceFigures figures, BigDecimal most, int y) {
        var middle = y + BAR / 2 + 5;
        var inPost = length(figures.headcount().inPost(), most);
        var agency = length(figures.headcount().agency(), most);
        return """
                <text x="%d" y="%d" text-anchor="end">%s</text>
                <rect x="%d" y="%d" width="%d" height="%d" fill="#9fc5e8"/>
                <rect x="%d" y="%d" width="%d" height="%d" fill="#1d4f76"/>
                <text x="%d" y="%d">%s, %s</text>
                """.formatted(
                        LEFT - 8,
                        middle,
                        escaped(figures.label()),
                        LEFT,
                        y + 3,
                        inPost,
                        BAR - 6,
                        LEFT + inPost,
                        y + 3,
                        agency,
                        BAR - 6,
                        LEFT + inPost + agency + 6,
                        middle,
                        figures.headcount().inPost().toPlainString(),
                        figures.headcount().agency().toPlainString());
    }

    private static BigDecimal all(WorkforceFigures figures) {
        return figures.headcount().inPost().add(figures.headcount().agency());
    }

    private static int length(BigDecimal part, BigDecimal most) {
        return most.signum() == 0
                ? 0
                : part.multiply(BigDecimal.valueOf(WIDTH))
                        .divide(most, 0, RoundingMode.HALF_UP)
                        .intValue();
    }

    private static String escaped(String text) {
        var shortened = text.length() <= 30 ? text : text.substring(0, 29) + "…";
        return shortened.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
