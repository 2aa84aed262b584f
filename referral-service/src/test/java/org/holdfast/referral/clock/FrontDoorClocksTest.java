package org.holdfast.referral.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.holdfast.platform.time.WorkingDays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FrontDoorClocksTest {

    private static final WorkingDays WORKING_DAYS = new WorkingDays(Optional.empty());

    private static final FrontDoorClocks CLOCKS = clocks();

    private final OpeningHours hours = OpeningHours.of("09:00-17:00");

    @ParameterizedTest
    @CsvSource({
        "2026-04-02T10:00:00Z, 1, 2026-04-07",
        "2026-12-24T10:00:00Z, 1, 2026-12-29",
        "2026-09-05T10:00:00Z, 1, 2026-09-07",
        "2026-04-01T10:00:00Z, 15, 2026-04-24",
        "2026-01-05T10:00:00Z, 45, 2026-03-09",
        "2026-08-28T10:00:00Z, 10, 2026-09-14",
        "2026-03-02T10:00:00Z, 20, 2026-03-30",
    })
    void theDayOnWhichItHappenedDoesNotCountAndHolidaysDoNotEither(Instant start, int workingDays, LocalDate due) {
        assertThat(WORKING_DAYS.after(start, workingDays)).isEqualTo(due);
    }

    @Test
    void aDecisionIsLateAfterTheEndOfItsDayInEngland() {
        var due = CLOCKS.onReceipt(Instant.parse("2026-06-30T09:00:00Z"));

        assertThat(due.decideOn()).isEqualTo("2026-07-01");
        assertThat(due.decideBy()).isEqualTo("2026-07-01T23:00:00Z");
    }

    @Test
    void redRunsIntoTheEveningAndBlueAsksNobody() {
        var friday = Instant.parse("2026-03-06T16:30:00Z");

        assertThat(CLOCKS.informationDue(Rag.RED, friday)).contains(Instant.parse("2026-03-06T20:30:00Z"));
        assertThat(CLOCKS.informationDue(Rag.GREEN, friday)).contains(Instant.parse("2026-03-09T16:30:00Z"));
        assertThat(CLOCKS.informationDue(Rag.BLUE, friday)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-06T16:00:00Z, PT2H, 2026-03-09T10:00:00Z",
        "2026-03-06T20:00:00Z, PT2H, 2026-03-09T11:00:00Z",
        "2026-03-07T12:00:00Z, PT8H, 2026-03-09T17:00:00Z",
        "2026-03-09T07:00:00Z, PT1H, 2026-03-09T10:00:00Z",
        "2026-04-02T16:00:00Z, PT9H, 2026-04-08T09:00:00Z",
        "2026-03-27T16:00:00Z, PT2H, 2026-03-30T09:00:00Z",
    })
    void whereOpeningHoursCountNightsWeekendsAndHolidaysDoNot(Instant from, Duration time, Instant due) {
        assertThat(hours.after(from, time, WORKING_DAYS)).isEqualTo(due);
    }

    @Test
    void aFrontDoorOpensBeforeItCloses() {
        assertThatExceptionOfType(IllegalArgumentException.class).isThrownBy(() -> OpeningHours.of("17:00-09:00"));
    }

    private static FrontDoorClocks clocks() {
        var config =
                new SmallRyeConfigBuilder().withMapping(FrontDoorPolicy.class).build();
        return new FrontDoorClocks(config.getConfigMapping(FrontDoorPolicy.class), WORKING_DAYS);
    }
}
