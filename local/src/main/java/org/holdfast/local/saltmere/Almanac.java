package org.holdfast.local.saltmere;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.Set;

/**
 * The council's past, laid out backwards from one day. Whatever happened, happened before that day began.
 *
 * @param today the reference day
 */
record Almanac(LocalDate today) {

    private static final ZoneId ENGLAND = ZoneId.of("Europe/London");
    private static final Set<MonthDay> ALWAYS_CLOSED =
            Set.of(MonthDay.of(1, 1), MonthDay.of(12, 25), MonthDay.of(12, 26));

    LocalDate daysAgo(int days) {
        return today.minusDays(days);
    }

    boolean isOpen(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !ALWAYS_CLOSED.contains(MonthDay.from(day));
    }

    /** That day, or the last one before it on which the office was open. */
    LocalDate openOnOrBefore(LocalDate day) {
        return isOpen(day) ? day : openOnOrBefore(day.minusDays(1));
    }

    /** The so-manieth day after it on which the office is open. */
    LocalDate openDaysAfter(LocalDate day, int count) {
        var at = day;
        for (var left = count; left > 0; ) {
            at = at.plusDays(1);
            if (isOpen(at)) {
                left--;
            }
        }
        return at;
    }

    Instant at(LocalDate day, int minuteOfDay) {
        return day.atStartOfDay(ENGLAND).plusMinutes(minuteOfDay).toInstant();
    }

    /** At some time of the office's day. */
    Instant inOfficeHours(LocalDate day, Dice dice) {
        return at(day, dice.between(9 * 60, 16 * 60 + 45));
    }

    boolean isPast(Instant instant) {
        return instant.isBefore(at(today, 0));
    }

    static LocalDate dayOf(Instant instant) {
        return LocalDate.ofInstant(instant, ENGLAND);
    }
}
