package org.holdfast.benchmarks.matching;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A small part of the benchmark, so that a change of a weight that spoils the aims does not go unseen. */
class MatchingAccuracyTest {

    private static final int CHILDREN = 500;

    @ParameterizedTest
    @ValueSource(longs = {11, 12, 13})
    void hardlyAnyChildIsTakenForAnotherAndHardlyAnyIsTakenForNew(long seed) {
        var policy = UsualPolicy.read();

        var result = new Accuracy(new IndexInMemory(policy), policy).run(seed, CHILDREN, _ -> {});

        assertThat(result.known()).isGreaterThan(CHILDREN / 2);
        assertThat(result.precision()).isGreaterThanOrEqualTo(0.99);
        assertThat(result.recall()).isGreaterThanOrEqualTo(0.95);
        assertThat(result.foundOrShown()).isGreaterThanOrEqualTo(0.98);
    }
}
