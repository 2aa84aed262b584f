package org.holdfast.benchmarks.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;

class FillScriptTest {

    @Test
    void aNumberIsWideEnoughForTheProductOfTwoSizes() {
        var script = new FillScript("insert into kept select n * :cases from generate_series(0, 9) n;\n");

        assertThat(script.statements(Map.of("cases", "48"), 10))
                .containsExactly("insert into kept select n * bigint '48' from generate_series(0, 9) n");
    }

    @Test
    void aStatementForEachOfSomethingRunsInBatchesUpToTheLast() {
        var script = new FillScript("""
                -- As many as there are.
                -- each of :children
                insert into kept select n from generate_series(:from, :to) n;
                """);

        assertThat(script.statements(Map.of("children", "25"), 10))
                .containsExactly(
                        "insert into kept select n from generate_series(bigint '0', bigint '9') n",
                        "insert into kept select n from generate_series(bigint '10', bigint '19') n",
                        "insert into kept select n from generate_series(bigint '20', bigint '24') n");
    }

    @Test
    void aCastIsNoSize() {
        assertThat(new FillScript("select '1'::int;\n").statements(Map.of(), 10))
                .containsExactly("select '1'::int");
    }

    @Test
    void textTakesItsPlaceAsItIs() {
        assertThat(new FillScript("select :postcode;\n").statements(Map.of("postcode", "'ZZ1 1ZZ'"), 10))
                .containsExactly("select 'ZZ1 1ZZ'");
    }

    @Test
    void aSizeThatNobodyGivesIsRefused() {
        assertThatExceptionOfType(IllegalArgumentException.class)
                .isThrownBy(() -> new FillScript("select :parrots;\n")
                        .statements(Map.of(), 10)
                        .toList())
                .withMessageContaining(":parrots");
    }

    @Test
    void whatIsOnlySaidIsNotRun() {
        assertThat(new FillScript("-- Nothing to do here.\n").statements(Map.of(), 10))
                .isEmpty();
    }
}
