package org.holdfast.caseload.clock;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.List;
import java.util.NavigableSet;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Counts days as one does on a wall calendar, to find due days again by other means. The bank holidays of England are typed in as
 * proclaimed, not asked of the library that the product asks.
 */
public final class WallCalendar {

    public static final int CASES = 1500;

    private static final Set<LocalDate> HOLIDAYS = Stream.of(
                    "2026-01-01",
                    "2026-04-03",
                    "2026-04-06",
                    "2026-05-04",
                    "2026-05-25",
                    "2026-08-31",
                    "2026-12-25",
                    "2026-12-28",
                    "2027-01-01",
                    "2027-03-26",
                    "2027-03-29",
                    "2027-05-03",
                    "2027-05-31",
                    "2027-08-30",
                    "2027-12-27",
                    "2027-12-28")
            .map(LocalDate::parse)
            .collect(Collectors.toSet());

    private static final NavigableSet<LocalDate> OFFICE_OPEN = LocalDate.of(2026, 1, 1)
            .datesUntil(LocalDate.of(2028, 1, 1))
            .filter(day -> !List.of(6, 7).contains(day.getDayOfWeek().getValue()) && !HOLIDAYS.contains(day))
            .collect(Collectors.toCollection(TreeSet::new));

    private WallCalendar() {}

    /** Some day of 2026. */
    public static LocalDate someDay(Random dice) {
        return LocalDate.of(2026, 1, 1).plusDays(dice.nextInt(365));
    }

    /** The day itself, or the next on which the office is open. */
    public static LocalDate openOnOrAfter(LocalDate day) {
        return OFFICE_OPEN.tailSet(day, true).first();
    }

    public static LocalDate workingDaysAfter(LocalDate day, int count) {
        return OFFICE_OPEN.tailSet(day, false).stream()
                .skip(count - 1L)
                .findFirst()
                .orElseThrow();
    }

    public static LocalDate weeksAfter(LocalDate day, int count) {
        return Stream.iterate(day, each -> each.plusDays(1))
                .skip(7L * count)
                .findFirst()
                .orElseThrow();
    }

    /** The day of the same number, or the last of a month that is too short. */
    public static LocalDate monthsAfter(LocalDate day, int count) {
        var month = YearMonth.of(day.getYear(), day.getMonth());
        for (var turned = 0; turned < count; turned++) {
            month = month.getMonth() == Month.DECEMBER
                    ? YearMonth.of(month.getYear() + 1, 1)
                    : YearMonth.of(month.getYear(), month.getMonthValue() + 1);
        }
        return month.atDay(Math.min(day.getDayOfMonth(), month.lengthOfMonth()));
    }
}
