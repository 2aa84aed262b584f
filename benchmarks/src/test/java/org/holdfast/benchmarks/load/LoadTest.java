package org.holdfast.benchmarks.load;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class LoadTest {

    @Test
    void theRateCountsGoodAnswersOnly() {
        assertThat(Load.of(Duration.ofSeconds(2), new long[] {1, 2, 3, 4}, 6).perSecond())
                .isEqualTo(2.0);
    }

    @Test
    void ninetyNineOfAHundredTookAtMostThis() {
        var millis = LongStream.rangeClosed(1, 100).map(each -> (101 - each) * 1_000_000);

        assertThat(Load.of(Duration.ofSeconds(1), millis.toArray(), 0).percentileMillis(0.99))
                .isEqualTo(99.0);
    }

    @Test
    void withoutAnAnswerThereIsNoPercentile() {
        var nothing = Load.of(Duration.ofSeconds(1), new long[0], 3);

        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> nothing.percentileMillis(0.5));
    }
}
