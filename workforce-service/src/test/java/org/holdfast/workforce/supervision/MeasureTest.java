package org.holdfast.workforce.supervision;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.contracts.WorkerId;
import org.holdfast.workforce.calendar.Rhythm;
import org.holdfast.workforce.staff.Grade;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureTest {

    private static final LocalDate STARTED = LocalDate.of(2020, 1, 6);
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final WorkerId PAT = WorkerId.next();
    private static final WorkerId SAM = WorkerId.next();

    @ParameterizedTest
    @CsvSource({
        "WEEKLY, 2026-11-27, 0",
        "FORTNIGHTLY, 2026-12-04, 0",
        "FOUR_WEEKLY, 2026-12-18, 0",
        "MONTHLY, 2026-12-20, 0",
        "SIX_WEEKLY, 2027-01-01, 0",
        "QUARTERLY, 2027-02-20, 0"
    })
    void theNextTimeIsDueARhythmAfterTheLast(Rhythm rhythm, LocalDate due, long daysLate) {
        var measure = Measure.of(List.of(with(PAT, LocalDate.of(2026, 11, 20))), rhythm, STARTED, TODAY);

        assertThat(measure.nextDue()).isEqualTo(due);
        assertThat(measure.daysLate()).isEqualTo(daysLate);
    }

    @Test
    void whoIsNewHasTheFirstTimeWithinARhythmOfTheFirstDay() {
        var measure = Measure.of(List.of(), Rhythm.WEEKLY, LocalDate.of(2026, 11, 9), TODAY);

        assertThat(measure.nextDue()).isEqualTo("2026-11-16");
        assertThat(measure.daysLate()).isEqualTo(7);
        assertThat(measure.longestGapDays()).isEqualTo(14);
        assertThat(measure.consistency()).isNull();
    }

    @Test
    void theLongestGapRunsUpToToday() {
        var held = List.of(with(PAT, LocalDate.of(2026, 1, 10)), with(PAT, LocalDate.of(2026, 3, 1)));

        assertThat(Measure.of(held, Rhythm.MONTHLY, STARTED, TODAY).longestGapDays())
                .isEqualTo(267);
    }

    @Test
    void consistencyIsTheShareOfWhoeverSupervisedMost() {
        var held = List.of(
                with(PAT, LocalDate.of(2025, 1, 10)),
                with(SAM, LocalDate.of(2026, 1, 10)),
                with(PAT, LocalDate.of(2026, 4, 10)),
                with(PAT, LocalDate.of(2026, 7, 10)));

        var measure = Measure.of(held, Rhythm.QUARTERLY, STARTED, TODAY);

        assertThat(measure.times()).isEqualTo(3);
        assertThat(measure.supervisors()).isEqualTo(2);
        assertThat(measure.consistency()).isEqualByComparingTo("0.667");
    }

    @Test
    void theProgrammeGoesBeforeWhatWasAgreedAndThatBeforeTheGrade() {
        assertThat(SupervisionPolicy.rhythm(Grade.NEWLY_QUALIFIED, Optional.of(Rhythm.WEEKLY), Rhythm.MONTHLY))
                .isEqualTo(Rhythm.WEEKLY);
        assertThat(SupervisionPolicy.rhythm(Grade.SOCIAL_WORKER, Optional.empty(), Rhythm.FORTNIGHTLY))
                .isEqualTo(Rhythm.FORTNIGHTLY);
        assertThat(SupervisionPolicy.rhythm(Grade.SOCIAL_WORKER, Optional.empty(), null))
                .isEqualTo(Rhythm.MONTHLY);
        assertThat(SupervisionPolicy.rhythm(Grade.SERVICE_MANAGER, Optional.empty(), null))
                .isEqualTo(Rhythm.SIX_WEEKLY);
    }

    @Test
    void rarerIsWhatComesLater() {
        assertThat(Rhythm.MONTHLY.isRarerThan(Rhythm.FORTNIGHTLY)).isTrue();
        assertThat(Rhythm.FORTNIGHTLY.isRarerThan(Rhythm.FORTNIGHTLY)).isFalse();
        assertThat(Rhythm.WEEKLY.isRarerThan(Rhythm.MONTHLY)).isFalse();
    }

    private static HeldTime with(WorkerId supervisor, LocalDate on) {
        return new HeldTime(on, supervisor);
    }
}
