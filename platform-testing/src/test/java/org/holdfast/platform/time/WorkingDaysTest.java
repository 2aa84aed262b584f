package org.holdfast.platform.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkingDaysTest {

    private final WorkingDays days = new WorkingDays(Optional.empty());

    @ParameterizedTest
    @CsvSource({
        "2026-04-02, 1, 2026-04-07",
        "2026-12-24, 1, 2026-12-29",
        "2026-09-05, 1, 2026-09-07",
        "2026-03-02, 20, 2026-03-30",
        "2026-04-01, 15, 2026-04-24",
        "2026-01-05, 45, 2026-03-09",
        "2026-08-28, 10, 2026-09-14"
    })
    void theDayItHappenedDoesNotCountAndTheNextWorkingDayIsTheFirst(LocalDate day, int workingDays, LocalDate due) {
        assertThat(days.after(day, workingDays)).isEqualTo(due);
    }

    @ParameterizedTest
    @CsvSource({
        "2026, 2026-01-01 2026-04-03 2026-04-06 2026-05-04 2026-05-25 2026-08-31 2026-12-25 2026-12-28",
        "2027, 2027-01-01 2027-03-26 2027-03-29 2027-05-03 2027-05-31 2027-08-30 2027-12-27 2027-12-28"
    })
    void theHolidaysAreThoseOfEngland(int year, String holidays) {
        var expected =
                Set.of(holidays.split(" ")).stream().map(LocalDate::parse).collect(Collectors.toSet());
        var first = LocalDate.of(year, 1, 1);
        assertThat(first.datesUntil(first.plusYears(1))
                        .filter(day -> day.getDayOfWeek() != DayOfWeek.SATURDAY
                                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                                && !days.isWorkingDay(day)))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void theHolidaysOfScotlandAndIrelandAreWorkingDays() {
        assertThat(days.isWorkingDay(LocalDate.parse("2026-01-02"))).isTrue();
        assertThat(days.isWorkingDay(LocalDate.parse("2026-03-17"))).isTrue();
        assertThat(days.isWorkingDay(LocalDate.parse("2026-11-30"))).isTrue();
    }

    @Test
    void aDayOnWhichTheCouncilIsClosedDoesNotCount() {
        var closed =
                new WorkingDays(Optional.of(List.of(LocalDate.parse("2026-12-29"), LocalDate.parse("2026-12-30"))));
        assertThat(closed.after(LocalDate.parse("2026-12-24"), 1)).isEqualTo(LocalDate.parse("2026-12-31"));
    }

    @Test
    void noWorkingDaysAfterADayIsThatDay() {
        assertThat(days.after(LocalDate.parse("2026-09-05"), 0)).isEqualTo(LocalDate.parse("2026-09-05"));
    }

    @ParameterizedTest
    @CsvSource({
        // In summer England is an hour ahead of UTC: half past eleven there is already tomorrow here.
        "2026-06-30T22:59:59Z, 2026-06-30, 2026-07-01",
        "2026-06-30T23:00:00Z, 2026-07-01, 2026-07-02",
        "2026-12-30T23:59:59Z, 2026-12-30, 2026-12-31",
        "2026-03-29T00:30:00Z, 2026-03-29, 2026-03-30",
        "2026-10-24T23:30:00Z, 2026-10-25, 2026-10-26",
        // Late on a Friday in summer is Saturday in England, and Monday the first working day either way.
        "2026-07-03T23:30:00Z, 2026-07-04, 2026-07-06"
    })
    void aMomentBelongsToTheDayItIsInEngland(Instant moment, LocalDate day, LocalDate next) {
        assertThat(WorkingDays.dayOf(moment)).isEqualTo(day);
        assertThat(days.after(moment, 1)).isEqualTo(next);
    }
}
