package org.holdfast.local.saltmere;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * Days on which somebody is not at work.
 *
 * @param reason national code of the workforce census
 * @param until the last day away; not known while it is not
 */
record Away(
        int number, String reason, LocalDate from, @Nullable LocalDate until) {

    private static final int LONG_DAYS = 28;

    boolean covers(LocalDate day) {
        return !day.isBefore(from) && (until == null || !day.isAfter(until));
    }

    /** So long that somebody else must see the children. */
    boolean isLong() {
        return until == null || ChronoUnit.DAYS.between(from, until) >= LONG_DAYS;
    }
}
