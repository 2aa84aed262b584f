package org.holdfast.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** Later reads as later, whatever is done to the machine's clock. */
class SteadyClockTest {

    private static final Instant NINE = Instant.parse("2026-11-20T09:00:00Z");
    private static final Duration MINUTE = Duration.ofMinutes(1);

    private final Machine machine = new Machine();
    private final Clock steady = new SteadyClock(machine);

    @Test
    void itShowsWhatTheMachineShows() {
        machine.passes(MINUTE);
        assertThat(steady.instant()).isEqualTo(NINE.plus(MINUTE));
    }

    @Test
    void itFollowsAMachineThatIsSetForward() {
        machine.passes(Duration.ofHours(3));
        assertThat(steady.instant()).isEqualTo(NINE.plus(Duration.ofHours(3)));
    }

    @Test
    void itGoesOnAtHalfThePaceWhenTheMachineIsSetBack() {
        machine.passes(Duration.ofMinutes(-10));
        assertThat(steady.instant()).isEqualTo(NINE);
        machine.passes(MINUTE);
        assertThat(steady.instant()).isEqualTo(NINE.plusSeconds(30));
    }

    @Test
    void itShowsTheSameAgainWhenTheMachineHasCaughtUp() {
        machine.passes(Duration.ofMinutes(-10));
        assertThat(steady.instant()).isEqualTo(NINE);
        machine.passes(Duration.ofMinutes(20));
        assertThat(steady.instant()).isEqualTo(NINE.plus(Duration.ofMinutes(10)));
        machine.passes(MINUTE);
        assertThat(steady.instant()).isEqualTo(NINE.plus(Duration.ofMinutes(11)));
    }

    @Test
    void twoZonesAreOneTime() {
        machine.passes(Duration.ofMinutes(-10));
        assertThat(steady.withZone(ZoneId.of("Europe/London")).instant()).isEqualTo(steady.instant());
    }

    private static final class Machine extends Clock {

        private Instant now = NINE;

        void passes(Duration time) {
            now = now.plus(time);
        }

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
