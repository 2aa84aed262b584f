package org.holdfast.workforce.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.holdfast.workforce.programme.ProgrammeFixtures.aYear;
import static org.holdfast.workforce.programme.ProgrammeFixtures.programme;

import java.time.Instant;
import java.time.LocalDate;
import org.holdfast.workforce.calendar.Rhythm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProgrammeTest {

    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);

    @ParameterizedTest
    @CsvSource({"2026-09-07, 2027-09-06", "2024-02-29, 2025-02-27", "2026-08-31, 2027-08-30", "2026-01-01, 2026-12-31"})
    void aYearEndsTheDayBeforeTheNextOneWouldBegin(LocalDate startedOn, LocalDate lastDay) {
        assertThat(aYear().lastDay(startedOn)).isEqualTo(lastDay);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-09-07, WEEKLY",
        "2026-10-18, WEEKLY",
        "2026-10-19, FORTNIGHTLY",
        "2027-03-06, FORTNIGHTLY",
        "2027-03-07, MONTHLY",
        "2027-09-06, MONTHLY",
        "2028-01-01, MONTHLY"
    })
    void supervisionGrowsRarer(LocalDate day, Rhythm rhythm) {
        assertThat(aYear().supervisionOn(day, LocalDate.of(2026, 9, 7))).isEqualTo(rhythm);
    }

    @Test
    void aNewEditionTakesOverOnItsFirstDayAndNotBefore() {
        var today = programme(TODAY, aYear(), NOW);
        var next = programme(TODAY.plusDays(10), aYear(), NOW);

        today.giveWayTo(next);

        assertThat(today.isBegunOn(TODAY.plusDays(9))).isTrue();
        assertThat(today.isBegunOn(TODAY.plusDays(10))).isFalse();
        assertThat(next.isBegunOn(TODAY.plusDays(9))).isFalse();
        assertThat(next.isBegunOn(TODAY.plusDays(10))).isTrue();
    }

    @Test
    void nobodyFindsTheirProgrammeChangedBehindThem() {
        assertThatExceptionOfType(EditionBackdated.class).isThrownBy(() -> programme(TODAY.minusDays(1), aYear(), NOW));
        assertThatExceptionOfType(EditionBackdated.class)
                .isThrownBy(() -> programme(TODAY, aYear(), NOW).giveWayTo(programme(TODAY, aYear(), NOW)));
    }

    @Test
    void whatIsRetiredIsNotBegunAfterwards() {
        var programme = programme(TODAY, aYear(), NOW);

        programme.retire(TODAY.plusDays(3), TODAY);

        assertThat(programme.isBegunOn(TODAY.plusDays(3))).isTrue();
        assertThat(programme.isBegunOn(TODAY.plusDays(4))).isFalse();
        assertThatExceptionOfType(RetiredBefore.class).isThrownBy(() -> programme.retire(TODAY.minusDays(1), TODAY));
    }
}
