package org.holdfast.platform.figures;

import java.util.List;

/**
 * Figures as a picture (SVG): a bar for each group, and within it, darker, the part that is meant. It can be told apart in black and
 * white, and a screen reader has its title and what it shows.
 *
 * @param about what the bars show, for those who cannot see them
 * @param key what the light and the dark part are
 */
public record BarChart(String title, String about, String key, List<Bar> bars) {

    public static final String MEDIA_TYPE = "image/svg+xml";

    private static final int LEFT = 220;
    private static final int WIDTH = 500;
    private static final int BAR = 24;
    private static final int TOP = 64;
    private static final int LONGEST_LABEL = 30;

    /**
     * One group.
     *
     * @param note beside the bar, such as both numbers
     */
    public record Bar(String label, double whole, double part, String note) {}

    public String svg() {
        var most = bars.stream().mapToDouble(Bar::whole).max().orElse(0);
        var picture = new StringBuilder("""
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" role="img" aria-labelledby="title about" \
                font-family="sans-serif" font-size="13">
                <title id="title">%s</title>
                <desc id="about">%s</desc>
                <rect width="100%%" height="100%%" fill="#ffffff"/>
                <text x="16" y="28" font-size="16">%s</text>
                <text x="16" y="48" fill="#505a5f">%s</text>
                """.formatted(
                        LEFT + WIDTH + 80,
                        TOP + BAR * bars.size() + BAR,
                        escaped(title),
                        escaped(about),
                        escaped(title),
                        escaped(key)));
        var y = TOP;
        for (var bar : bars) {
            picture.append(drawn(bar, most, y));
            y += BAR;
        }
        return picture.append("</svg>\n").toString();
    }

    private static String drawn(Bar bar, double most, int y) {
        var middle = y + BAR / 2 + 5;
        return """
                <text x="%d" y="%d" text-anchor="end">%s</text>
                <rect x="%d" y="%d" width="%d" height="%d" fill="#9fc5e8"/>
                <rect x="%d" y="%d" width="%d" height="%d" fill="#1d4f76"/>
                <text x="%d" y="%d">%s</text>
                """.formatted(
                        LEFT - 8,
                        middle,
                        escaped(shortened(bar.label())),
                        LEFT,
                        y + 3,
                        length(bar.whole(), most),
                        BAR - 6,
                        LEFT,
                        y + 3,
                        length(bar.part(), most),
                        BAR - 6,
                        LEFT + length(bar.whole(), most) + 6,
                        middle,
                        escaped(bar.note()));
    }

    private static int length(double count, double most) {
        return most == 0 ? 0 : (int) (WIDTH * count / most);
    }

    private static String shortened(String label) {
        return label.length() <= LONGEST_LABEL ? label : label.substring(0, LONGEST_LABEL - 1) + "…";
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
