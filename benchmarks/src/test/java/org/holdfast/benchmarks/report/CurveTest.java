package org.holdfast.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.stream.IntStream;
import org.holdfast.benchmarks.report.Curve.Point;
import org.junit.jupiter.api.Test;

class CurveTest {

    @Test
    void theRatioIsThatOfTheMostRowsToTheFewest() {
        assertThat(curve(8, 9, 10).ratio()).isEqualTo(1.25);
    }

    @Test
    void whatKeepsToTheAimBendsNowhere() {
        assertThat(curve(10, 14, 15).bendsAt()).isEmpty();
    }

    @Test
    void itBendsWhereItLeavesTheAimAndDoesNotComeBack() {
        assertThat(curve(10, 16, 40).bendsAt()).contains(100_000L);
        assertThat(curve(10, 14, 40).bendsAt()).contains(1_000_000L);
    }

    @Test
    void oneSlowSizeBetweenTwoQuickOnesIsNoBend() {
        assertThat(curve(10, 40, 12).bendsAt()).isEmpty();
    }

    @Test
    void whereItBendsIsSaidBesideTheFigure() {
        assertThat(curve(10, 16, 40).figure().remarks()).containsExactly("tray: the curve bends at 100,000 referrals.");
        assertThat(curve(10, 16, 40).figure().reachesItsAim()).isFalse();
        assertThat(curve(10, 12, 13).figure().remarks()).isEmpty();
        assertThat(new Curve("tray", curve(10, 16, 40).points(), "it counts everyone")
                        .figure()
                        .remarks())
                .containsExactly("tray: the curve bends at 100,000 referrals: it counts everyone.");
    }

    @Test
    void theTableHasEverySizeAndThePictureEveryCurve() {
        var curves = new Curves(List.of(curve(10, 16, 40)));

        assertThat(curves.table())
                .contains("| ms, p50 / p99 | 10,000 | 100,000 | 1,000,000 |\n")
                .contains("| tray | 5.00 / 10.0 | 8.00 / 16.0 | 20.0 / 40.0 |\n");
        assertThat(curves.picture())
                .startsWith("<svg ")
                .contains(">tray</text>")
                .contains("× 4.00");
    }

    @Test
    void noSizeIsNoCurve() {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> new Curve("tray", List.of(), ""));
    }

    /** With ten times as many rows each time. */
    private static Curve curve(double... p99) {
        return new Curve(
                "tray",
                IntStream.range(0, p99.length)
                        .mapToObj(place -> new Point(10_000L * (long) Math.pow(10, place), p99[place] / 2, p99[place]))
                        .toList(),
                "");
    }
}
