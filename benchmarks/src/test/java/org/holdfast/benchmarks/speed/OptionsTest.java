package org.holdfast.benchmarks.speed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.holdfast.benchmarks.statements.Pgbench;
import org.junit.jupiter.api.Test;

class OptionsTest {

    @Test
    void namesAndFlagsMayStandInAnyOrder() {
        var options = Options.of(List.of("intake", "--quick", "case", "--callers=4"));

        assertThat(options)
                .isEqualTo(new Options(
                        List.of("intake", "case"),
                        false,
                        true,
                        false,
                        false,
                        4,
                        List.of(20_000L, 100_000L, 1_000_000L)));
    }

    @Test
    void anUnknownFlagIsRefused() {
        assertThatExceptionOfType(CannotMeasure.class).isThrownBy(() -> Options.of(List.of("--fast")));
    }

    @Test
    void inAHurryThereIsTimeForThreeOnly() {
        var catalogue = new Catalogue(Optional.of(new Pgbench(Path.of("pgbench"))));

        assertThat(catalogue.wanted(Options.of(List.of("--quick"))))
                .extracting(Benchmark::name)
                .containsExactly("case", "intake", "events");
        assertThat(Options.of(List.of("--quick")).wantsStart()).isFalse();
    }

    @Test
    void anUnknownBenchmarkIsRefusedWithTheNamesThereAre() {
        assertThatExceptionOfType(CannotMeasure.class)
                .isThrownBy(() -> new Catalogue(Optional.empty()).wanted(Options.of(List.of("everything"))))
                .withMessageStartingWith("There is no benchmark everything. There are: ");
    }

    @Test
    void nothingHasGrownInOneSize() {
        assertThatExceptionOfType(CannotMeasure.class)
                .isThrownBy(() -> Options.of(List.of("growth", "--rows=20000")).wantsGrowth())
                .withMessageStartingWith("Nothing has grown in one size");
        assertThat(Options.of(List.of("growth")).wantsGrowth()).isTrue();
    }

    @Test
    void withoutPgbenchItIsSaidHowToGetIt() {
        assertThatExceptionOfType(CannotMeasure.class)
                .isThrownBy(() -> new Catalogue(Optional.empty()).wanted(Options.of(List.of("intake"))))
                .withMessageStartingWith(
                        "pgbench is missing. It comes with PostgreSQL: apt install postgresql-contrib");
    }
}
