package org.holdfast.referral.clock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.holdfast.platform.time.WorkingDays;

/** The hours of a working day in which the front door is open, in England's time. */
record OpeningHours(LocalTime from, LocalTime until) {

    OpeningHours {
        if (!from.isBefore(until)) {
            throw new IllegalArgumentException("The front door opens before it closes");
        }
    }

    /** Written as `08:30-17:00`. */
    static OpeningHours of(String text) {
        var parts = text.split("-", 2);
        return new OpeningHours(LocalTime.parse(parts[0].strip()), LocalTime.parse(parts[1].strip()));
    }

    /** When so much time has passed, counting only the hours in which the front door is open. */
    Instant after(Instant start, Duration time, WorkingDays workingDays) {
        var left = time;
        var at = start.atZone(WorkingDays.ENGLAND);
        while (true) {
            var day = at.toLocalDate();
            var opens = at(day, from);
            var closes = at(day, until);
            if (workingDays.isWorkingDay(day) && at.isBefore(closes)) {
                var begins = at.isBefore(opens) ? opens : at;
                var available = Duration.between(begins, closes);
                if (left.compareTo(available) <= 0) {
                    return begins.plus(left).toInstant();
                }
                left = left.minus(available);
            }
            at = at(day.plusDays(1), from);
        }
    }

    private static ZonedDateTime at(LocalDate day, LocalTime time) {
        return ZonedDateTime.of(day, time, WorkingDays.ENGLAND);
    }
}
