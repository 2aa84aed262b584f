package org.holdfast.platform.time;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Supplier;

/**
 * The service's clock, which may stand at a moment of the past while one piece of history is brought in: rules are then judged, and
 * changes dated, as of that moment. For everyone else time goes on.
 */
public final class PastMoment {

    private static final ScopedValue<Instant> STANDS_AT = ScopedValue.newInstance();

    private PastMoment() {}

    /** Does this work, and nothing else, as of that moment. */
    public static <T> T at(Instant moment, Supplier<T> work) {
        return ScopedValue.where(STANDS_AT, moment).call(work::get);
    }

    /**
     * Now, and never before what it follows: the machine that wrote that may be a little ahead of this one. The dates of history are
     * its own, contradictory ones too.
     */
    public static Instant following(Instant earlier, Clock clock) {
        var now = clock.instant();
        return STANDS_AT.isBound() || now.isAfter(earlier) ? now : earlier;
    }

    static Clock clock(Clock present) {
        return new StandingClock(present);
    }

    private static final class StandingClock extends Clock {

        private final Clock present;

        private StandingClock(Clock present) {
            this.present = present;
        }

        @Override
        public ZoneId getZone() {
            return present.getZone();
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return new StandingClock(present.withZone(zone));
        }

        @Override
        public Instant instant() {
            return STANDS_AT.isBound() ? STANDS_AT.get() : present.instant();
        }
    }
}
