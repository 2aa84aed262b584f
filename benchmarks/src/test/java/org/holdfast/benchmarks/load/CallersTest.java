package org.holdfast.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class CallersTest {

    @Test
    void whatBecameFasterByMoreThanNoiseIsNotWarmYet() {
        assertThat(Callers.isStillGaining(List.of(100.0, 200.0, 260.0, 300.0))).isTrue();
    }

    @Test
    void whatGoesUpAndDownIsWarm() {
        assertThat(Callers.isStillGaining(List.of(300.0, 320.0, 310.0, 325.0))).isFalse();
        assertThat(Callers.isStillGaining(List.of(320.0, 310.0, 250.0, 300.0))).isFalse();
    }

    @Test
    void theEndIsWhatCounts() {
        assertThat(Callers.isStillGaining(List.of(10.0, 20.0, 300.0, 320.0, 310.0, 325.0)))
                .isFalse();
    }

    @Test
    void whoeverCompilesForMoreThanALittleOfTheTimeIsNotWarmYet() {
        assertThat(Callers.isStillCompiling(Duration.ofSeconds(3), Duration.ofSeconds(15)))
                .isTrue();
        assertThat(Callers.isStillCompiling(Duration.ofSeconds(2), Duration.ofSeconds(15)))
                .isFalse();
    }
}
