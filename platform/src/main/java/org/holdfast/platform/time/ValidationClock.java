package org.holdfast.platform.time;

import jakarta.inject.Singleton;
import jakarta.validation.ClockProvider;
import java.time.Clock;

/** Lets the validator judge "in the past" by the same clock, and by the day it is in England. */
@Singleton
class ValidationClock implements ClockProvider {

    private final Clock clock;

    ValidationClock(Clock clock) {
        this.clock = clock;
    }

    @Override
    public Clock getClock() {
        return clock.withZone(WorkingDays.ENGLAND);
    }
}
