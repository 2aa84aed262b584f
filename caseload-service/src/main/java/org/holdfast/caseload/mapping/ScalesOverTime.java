package org.holdfast.caseload.mapping;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.figures.Sheet;

/** How safe everybody says it is, day by day, and how far apart they are. */
@Schema(name = "SafetyScales")
record ScalesOverTime(List<ScaleSafety> readings, List<Spread> spreads) {

    private static final int LEFT = 60;
    private static final int STEP = 90;
    private static final int TOP = 40;
    private static final int UNIT = 24;
    private static final int HIGHEST = 10;

    /** One day. */
    @Schema(name = "SafetyScaleSpread")
    record Spread(
            @Schema(example = "2026-11-19") LocalDate on,
            @Schema(example = "3") int lowest,
            @Schema(example = "7") int highest,

            @Schema(description = "How far apart they are", example = "4")
            int apart) {}

    static ScalesOverTime of(List<ScaleSafety> readings) {
        var spreads = readings.stream()
                .collect(Collectors.groupingBy(
                        ScaleSafety::on, TreeMap::new, Collectors.summarizingInt(ScaleSafety::value)))
                .entrySet()
                .stream()
                .map(day -> new Spread(
                        day.getKey(),
                        day.getValue().getMin(),
                        day.getValue().getMax(),
                        day.getValue().getMax() - day.getValue().getMin()))
                .toList();
        return new ScalesOverTime(readings, spreads);
    }

    String sheet() {
        return Sheet.of(
                new String[] {"on", "rater", "who", "value", "why"},
                readings.stream()
                        .map(each -> new Object[] {
                            each.on().toString(), each.rater().code(), each.who(), each.value(), each.why()
                        })
                        .toList());
    }

    /** A line from the lowest to the highest of each day, and a letter for who said what. */
    String svg() {
        var picture = new StringBuilder(
                """
                <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" role="img" aria-labelledby="title about" \
                font-family="sans-serif" font-size="13">
                <title id="title">How safe is it?</title>
                <desc id="about">From 0 to 10, day by day. C child, P parent, W social worker, N network.</desc>
                <rect width="100%%" height="100%%" fill="#ffffff"/>
                <text x="16" y="22" font-size="15">How safe is it? C child, P parent, W social worker, N network</text>
                """.formatted(LEFT + STEP * Math.max(5, spreads.size()) + STEP, TOP + UNIT * (HIGHEST + 2)));
        for (var value = 0; value <= HIGHEST; value++) {
            picture.append(
                    """
                    <text x="36" y="%d" text-anchor="end">%d</text>
                    <line x1="44" y1="%d" x2="%d" y2="%d" stroke="#d5dbe0"/>
                    """.formatted(y(value) + 5, value, y(value), LEFT + STEP * Math.max(5, spreads.size()), y(value)));
        }
        for (var place = 0; place < spreads.size(); place++) {
            picture.append(drawn(spreads.get(place), LEFT + STEP * place + STEP / 2));
        }
        return picture.append("</svg>\n").toString();
    }

    private String drawn(Spread day, int x) {
        var letters =
                new StringBuilder("""
                <line x1="%d" y1="%d" x2="%d" y2="%d" stroke="#9fc5e8" stroke-width="12" stroke-linecap="round"/>
                <text x="%d" y="%d" text-anchor="middle">%s</text>
                """.formatted(x, y(day.lowest()), x, y(day.highest()), x, y(0) + UNIT, day.on()));
        var shift = 0;
        for (var reading : readings) {
            if (reading.on().equals(day.on())) {
                letters.append("""
                        <text x="%d" y="%d" text-anchor="middle" font-weight="bold" fill="#1d4f76">%s</text>
                        """.formatted(
                                x - 12 + 12 * (shift++ % 3),
                                y(reading.value()) + 5,
                                reading.rater().code().charAt(0)));
            }
        }
        return letters.toString();
    }

    private static int y(int value) {
        return TOP + UNIT * (HIGHEST - value) + UNIT / 2;
    }
}
