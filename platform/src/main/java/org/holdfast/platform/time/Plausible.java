package org.holdfast.platform.time;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Which days and moments anybody can mean: those in the lives of the people we work with. No database keeps all others. */
public final class Plausible {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private Plausible() {}

    public static boolean isPlausible(LocalDate day) {
        return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
    }

    public static boolean isPlausible(Instant moment) {
        return isPlausible(moment.atZone(ZoneOffset.UTC).toLocalDate());
    }

    static LocalDate day(LocalDate day) {
        if (!isPlausible(day)) {
            throw new DateTimeException("not a plausible day");
        }
        return day;
    }

    static Instant moment(Instant moment) {
        if (!isPlausible(moment)) {
            throw new DateTimeException("not a plausible moment");
        }
        return moment;
    }
}
