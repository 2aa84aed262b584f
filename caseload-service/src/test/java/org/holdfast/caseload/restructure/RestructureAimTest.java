package org.holdfast.caseload.restructure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A small part of the benchmark, with the tests. */
class RestructureAimTest {

    private static final int WORKERS = 40;
    private static final int CHILDREN = 600;

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void aSearchBreaksFarLessThanDoingItByHandAndPutsNobodyOverTheLimit(long seed) {
        var hand = RestructureBenchmark.byHand(seed, WORKERS, CHILDREN);
        var searched = RestructureBenchmark.searched(seed, WORKERS, CHILDREN, Duration.ofSeconds(5));

        assertThat(hand.beyondRoom()).isZero();
        assertThat(searched.beyondRoom()).isZero();
        assertThat(searched.waiting()).isLessThanOrEqualTo(hand.waiting());
        assertThat(searched.broken()).isLessThan(hand.broken() * 4 / 5);
        assertThat(searched.cost()).isLessThan(hand.cost());
    }
}
