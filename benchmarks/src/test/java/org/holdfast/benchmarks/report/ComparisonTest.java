package org.holdfast.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.holdfast.benchmarks.report.Movement.Direction.BETTER;
import static org.holdfast.benchmarks.report.Movement.Direction.NOT_COMPARABLE;
import static org.holdfast.benchmarks.report.Movement.Direction.STEADY;
import static org.holdfast.benchmarks.report.Movement.Direction.WORSE;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final Machine LAPTOP = new Machine(8, 16_000, "Linux amd64", "25");
    private static final Machine SERVER = new Machine(64, 256_000, "Linux amd64", "25");
    private static final Samples KEPT = Samples.of(0.50, 0.52, 0.54);

    @Test
    void aRatioOutsideAllThatWasMeasuredHasMoved() {
        assertThat(direction(rate(KEPT), rate(Samples.of(0.60, 0.61, 0.62)))).isEqualTo(BETTER);
        assertThat(direction(rate(KEPT), rate(Samples.of(0.40, 0.41, 0.42)))).isEqualTo(WORSE);
    }

    @Test
    void aRatioAmongTheRunsBeforeIsNoise() {
        assertThat(direction(rate(KEPT), rate(Samples.of(0.51, 0.53, 0.90)))).isEqualTo(STEADY);
    }

    @Test
    void runsThatScatterOverTheOldMedianAreNoise() {
        assertThat(direction(rate(KEPT), rate(Samples.of(0.30, 0.56, 0.60)))).isEqualTo(STEADY);
    }

    @Test
    void lessTimeIsBetter() {
        var before = Figure.alone("start", Unit.SECONDS, Samples.of(9, 10, 11));
        var now = Figure.alone("start", Unit.SECONDS, Samples.of(6, 7, 8));

        assertThat(direction(before, now)).isEqualTo(BETTER);
    }

    @Test
    void secondsOfAnotherMachineAreNotCompared() {
        var before = Figure.alone("start", Unit.SECONDS, Samples.of(9, 10, 11));
        var now = Figure.alone("start", Unit.SECONDS, Samples.of(1, 2, 3));

        assertThat(direction(report(LAPTOP, before), report(SERVER, now))).isEqualTo(NOT_COMPARABLE);
    }

    @Test
    void aRatioHoldsOnAnotherMachine() {
        assertThat(direction(report(LAPTOP, rate(KEPT)), report(SERVER, rate(Samples.of(0.60, 0.61, 0.62)))))
                .isEqualTo(BETTER);
    }

    @Test
    void oneRunDoesNotTellItsNoise() {
        assertThat(direction(rate(KEPT), rate(Samples.of(0.1)))).isEqualTo(NOT_COMPARABLE);
    }

    @Test
    void whatWasNotMeasuredBeforeHasNotMoved() {
        var comparison = Comparison.of(report(LAPTOP), report(LAPTOP, rate(KEPT)));

        assertThat(comparison.movements()).isEmpty();
        assertThat(comparison.text()).isEqualTo("Nothing moved beyond noise since the report that was kept.");
    }

    @Test
    void whatMovedIsSaidInASentence() {
        var comparison = Comparison.of(report(LAPTOP, rate(KEPT)), report(LAPTOP, rate(Samples.of(0.40, 0.41, 0.42))));

        assertThat(comparison.hasWorsened()).isTrue();
        assertThat(comparison.text()).isEqualTo("intake is worse: 0.41, and was 0.52 in the report that was kept");
    }

    private static Movement.Direction direction(Figure kept, Figure now) {
        return direction(report(LAPTOP, kept), report(LAPTOP, now));
    }

    private static Movement.Direction direction(Report kept, Report now) {
        return Comparison.of(kept, now).movements().getFirst().direction();
    }

    /** With a limit of one a second, so that the rate is the ratio. */
    private static Figure rate(Samples ours) {
        var ones = new Samples(ours.values().stream().map(_ -> 1.0).toList());
        return Figure.beside(new Figure.Limit("pgbench", ones), "intake", Unit.PER_SECOND, ours);
    }

    private static Report report(Machine machine, Figure... figures) {
        return new Report(Instant.parse("2026-03-02T09:00:00Z"), machine, "8 callers", List.of(figures));
    }
}
