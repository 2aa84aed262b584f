package org.holdfast.platform.testing;

import io.quarkus.test.Mock;
import jakarta.enterprise.inject.Produces;
import jakarta.enterprise.inject.Typed;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.holdfast.platform.time.Present;

/** The clock of a service under test: the real one, until a test moves it. */
@Singleton
@Typed(MovableClock.class)
public class MovableClock extends Clock {

    private volatile Duration ahead = Duration.ZERO;

    public void moveTo(Instant moment) {
        ahead = Duration.between(Instant.now(), moment);
    }

    public void moveBy(Duration duration) {
        ahead = ahead.plus(duration);
    }

    public void backToNow() {
        ahead = Duration.ZERO;
    }

    /** In the place of the system's. */
    @Mock
    @Produces
    @Singleton
    @Present static Clock present(MovableClock clock) {
        return clock;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new Elsewhere(zone);
    }

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead).truncatedTo(ChronoUnit.MICROS);
    }

    /** Moves along, since the validator asks for its clock once. */
    private final class Elsewhere extends Clock {

        private final ZoneId zone;

        private Elsewhere(ZoneId zone) {
            this.zone = zone;
        }

        @Override
        public ZoneId getZone() {
            return zone;
        }

        @Override
        public Clock withZone(ZoneId other) {
            return MovableClock.this.withZone(other);
        }

        @Override
        public Instant instant() {
            return MovableClock.this.instant();
        }
    }
}
