package org.holdfast.platform.time;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.concurrent.atomic.AtomicReference;

/**
 * A clock that never goes back, in one process. Where the machine's clock is set back this one goes on at half the pace until the
 * other has caught up: later still reads as later, in the order of what happened as in the ids that are made of time.
 */
final class SteadyClock extends Clock {

    private static final int PACE = 2;

    private final Clock machine;
    private final AtomicReference<Reading> last;

    /** @param shown may be ahead of what the machine said at the same time */
    private record Reading(Instant machine, Instant shown) {

        Reading next(Instant now) {
            var passed = Duration.between(machine, now);
            if (passed.isNegative()) {
                return new Reading(now, shown);
            }
            var behind = shown.plus(passed.dividedBy(PACE));
            return new Reading(now, now.isBefore(behind) ? behind : now);
        }
    }

    SteadyClock(Clock machine) {
        this(machine, new AtomicReference<>(new Reading(machine.instant(), machine.instant())));
    }

    private SteadyClock(Clock machine, AtomicReference<Reading> last) {
        this.machine = machine;
        this.last = last;
    }

    @Override
    public Instant instant() {
        return last.updateAndGet(reading -> reading.next(machine.instant())).shown();
    }

    @Override
    public ZoneId getZone() {
        return machine.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new SteadyClock(machine.withZone(zone), last);
    }
}
