package org.holdfast.benchmarks.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeptReportTest {

    private final Report report = new Report(
            Instant.parse("2026-03-02T09:00:00Z"),
            new Machine(2, 24_000, "Linux amd64", "25"),
            "8 callers",
            List.of(
                    Figure.beside(
                                    new Figure.Limit("pgbench", Samples.of(400, 500, 420)),
                                    "intake",
                                    Unit.PER_SECOND,
                                    Samples.of(200, 240, 252))
                            .aimingAt(0.6)
                            .remarking("37 statements a request"),
                    Figure.alone("start", Unit.SECONDS, Samples.of(31.25))));

    @Test
    void aRatioIsTakenTurnByTurn() {
        assertThat(report.figures().getFirst().score().values()).containsExactly(0.5, 0.48, 0.6);
    }

    @Test
    void theMedianOfAnEvenNumberOfRunsLiesBetweenTheMiddleTwo() {
        assertThat(Samples.of(4, 1, 3, 2).median()).isEqualTo(2.5);
    }

    @Test
    void noRunIsNoMeasurement() {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(Samples::of);
    }

    @Test
    void aReportIsReadAsItWasWritten(@TempDir Path directory) {
        var kept = new KeptReport(directory, "speed");

        kept.write(report);

        assertThat(kept.read()).isEqualTo(Optional.of(report));
    }

    @Test
    void whereNothingWasKeptThereIsNothingToRead(@TempDir Path directory) {
        assertThat(new KeptReport(directory, "speed").read()).isEqualTo(Optional.empty());
    }

    @Test
    void thePageHasALineForEachFigure() {
        assertThat(report.markdown())
                .contains("2026-03-02: 2 processors, 24000 MiB, Linux amd64, Java 25. 8 callers.\n")
                .contains(
                        "| intake | 240 /s (200 to 252) | 420 /s (400 to 500) | **0.50** (0.48 to 0.60) | 0.60, not reached |\n")
                .contains("| start | 31.3 s |  |  |  |\n")
                .endsWith("- 37 statements a request\n");
    }

    @Test
    void thePictureHasABarForEachRate(@TempDir Path directory) throws IOException {
        new KeptReport(directory, "speed").write(report);

        assertThat(Files.readString(directory.resolve("speed.svg")))
                .startsWith("<svg ")
                .contains(">intake</text>")
                .contains(">0.50</text>")
                .doesNotContain(">start</text>")
                .endsWith("</svg>\n");
    }
}
