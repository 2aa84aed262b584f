package org.holdfast.referral.insight;

/** Figures as a picture: for each group how many came in, and how many of these led to a case. */
final class FiguresChart {

    private static final int LEFT = 220;
    private static final int WIDTH = 500;
    private static final int BAR = 24;
    private static final int TOP = 64;

    private FiguresChart() {}

    static String of(FrontDoorInsight insight) {
        var most = insight.items().stream()
                .mapToInt(FrontDoorFigures::children)
                .max()
                .orElse(0);
        var height = TOP + BAR * insight.items().size() + BAR;
        var picture = new StringBuilder("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" role="img" aria-labelledby="title about" \
                font-family="sans-serif" font-size="13">
                <title id="title">The front door, %s to %s</title>
                <desc id="about">For each %s, the children referred and, darker, those for whom a case opened.</desc>
                <rect width="100%%" height="100%%" fill="#ffffff"/>
                <text x="16" y="28" font-size="16">The front door, %s to %s, by %s</text>
                <text x="16" y="48" fill="#505a5f">children referred; darker: a case opened</text>
                """.formatted(
                        LEFT + WIDTH + 80,
                        height,
                        insight.from(),
                        insight.until(),
                        insight.by().code(),
                        insight.from(),
                        insight.until(),
                        insight.by().code()));
        var y = TOP;
        for (var figures : insight.items()) {
            picture.append(bar(figures, most, y));
            y += BAR;
        }
        return picture.append("</svg>\n").toString();
    }

    private static String bar(FrontDoorFigures figures, int most, int y) {
        var middle = y + BAR / 2 + 5;
        return """
                <text x="%d" y="%d" text-anchor="end">%s</text>
                <rect x="%d" y="%d" width="%d" height="%d" fill="#9fc5e8"/>
                <rect x="%d" y="%d" width="%d" height="%d" fill="#1d4f76"/>
                <text x="%d" y="%d">%d, %d</text>
                """.formatted(
                        LEFT - 8,
                        middle,
                        escaped(shortened(figures.label())),
                        LEFT,
                        y + 3,
                        length(figures.children(), most),
                        BAR - 6,
                        LEFT,
                        y + 3,
                        length(figures.converted(), most),
                        BAR - 6,
                        LEFT + length(figures.children(), most) + 6,
                        middle,
                        figures.children(),
                        figures.converted());
    }

    private static int length(int count, int most) {
        return most == 0 ? 0 : WIDTH * count / most;
    }

    private static String shortened(String label) {
        return label.length() <= 30 ? label : label.substring(0, 29) + "…";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
