package org.holdfast.workforce.cohort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.holdfast.contracts.WorkerId;
import org.junit.jupiter.api.Test;

class CohortTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 8, 31);
    private static final WorkerId WREN = WorkerId.next();
    private static final WorkerId NINA = WorkerId.next();

    private final Cohort cohort = new Cohort(
            CohortId.next(),
            new FormCohort("Newly qualified, autumn 2026", FIRST, 12, List.of(WREN, NINA)),
            WorkerId.next(),
            Instant.parse("2026-08-20T09:30:00Z"));

    @Test
    void itMeetsEveryMonthAndAtItsEndWhereTheMonthIsShorter() {
        assertThat(cohort.view().meetings()).hasSize(12);
        assertThat(cohort.view().meetings().get(1).on()).isEqualTo("2026-09-30");
        assertThat(cohort.view().meetings().get(2).on()).isEqualTo("2026-10-31");
        assertThat(cohort.view().meetings().getLast().on()).isEqualTo("2027-07-31");
    }

    @Test
    void theRegisterSaysHowOftenEachWasThere() {
        cohort.register(new TakeCohortRegister(1, List.of(WREN, NINA)), FIRST);
        cohort.register(new TakeCohortRegister(2, List.of(WREN, WREN)), FIRST.plusMonths(2));

        assertThat(cohort.view().members())
                .containsExactly(new CohortView.Member(WREN, 2, 2), new CohortView.Member(NINA, 1, 2));
    }

    @Test
    void theRegisterIsTakenOnceOnTheDayOrAfterwardsOfThoseWhoBelongToIt() {
        var all = new TakeCohortRegister(1, List.of(WREN));

        assertThatExceptionOfType(NotMetYet.class).isThrownBy(() -> cohort.register(all, FIRST.minusDays(1)));
        assertThatExceptionOfType(NotInTheCohort.class)
                .isThrownBy(() -> cohort.register(new TakeCohortRegister(1, List.of(WorkerId.next())), FIRST));
        assertThatExceptionOfType(NoSuchMeeting.class)
                .isThrownBy(() -> cohort.register(new TakeCohortRegister(13, List.of()), FIRST.plusYears(2)));
        cohort.register(all, FIRST);
        assertThatExceptionOfType(RegisterTakenAlready.class).isThrownBy(() -> cohort.register(all, FIRST));
    }

    @Test
    void nobodyIsInItTwice() {
        cohort.add(WorkerId.next());

        assertThatExceptionOfType(InTheCohortAlready.class).isThrownBy(() -> cohort.add(NINA));
        assertThat(cohort.view().members()).hasSize(3);
    }
}
