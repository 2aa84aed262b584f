package org.holdfast.caseload.stability;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.holdfast.caseload.stability.Journey.Ending;
import org.holdfast.caseload.stability.Journey.Spell;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.WorkerId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class StabilityFiguresTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 31);
    private static final WorkerId SASHA = WorkerId.next();
    private static final WorkerId RAVI = WorkerId.next();
    private static final WorkerId NOOR = WorkerId.next();

    @Test
    void oneTwoAndThreeSocialWorkersAreCountedPerChild() {
        var figures = StabilityFigures.on(
                TODAY,
                List.of(
                        journey(spell(SASHA, 24, null, null)),
                        journey(spell(SASHA, 24, 6, "MANAGE"), spell(RAVI, 6, null, null)),
                        journey(spell(SASHA, 24, 9, "MANAGE"), spell(RAVI, 9, 3, "LEFTRL"), spell(NOOR, 3, null, null)),
                        journey()));

        assertThat(figures.workers()).isEqualTo(new StabilityFigures.Workers(1, 1, 1, 1));
        assertThat(figures.changesByReason())
                .containsExactly(
                        new StabilityFigures.ByReason("LEFTRL", 1), new StabilityFigures.ByReason("MANAGE", 2));
    }

    @Test
    void aChildWhoseSocialWorkerCameBackHasHadTwo() {
        var figures = StabilityFigures.on(
                TODAY,
                List.of(journey(
                        spell(SASHA, 24, 9, "ABSENC"), spell(RAVI, 9, 6, "ABSENC"), spell(SASHA, 6, null, null))));

        assertThat(figures.workers().two()).isEqualTo(1);
        assertThat(figures.sameForTwelveMonths().getFirst().same()).isZero();
    }

    @Test
    void theSameForTwelveMonthsIsAskedOfCasesThatHaveBeenOpenThatLong() {
        var figures = StabilityFigures.on(
                TODAY, List.of(journey(spell(SASHA, 12, null, null)), journey(11, spell(SASHA, 11, null, null))));

        assertThat(figures.sameForTwelveMonths().getFirst())
                .isEqualTo(new StabilityFigures.Same(null, 1, 1, new BigDecimal("100.0")));
        assertThat(figures.sameForTwelveMonths())
                .filteredOn(same -> same.band() == AgeBand.FROM_11_TO_17)
                .extracting(StabilityFigures.Same::children)
                .containsExactly(1);
    }

    @Test
    void anEndingWithTheCaseIsNoChange() {
        var closed = new Journey(
                CaseId.next(),
                ChildId.next(),
                null,
                null,
                TODAY.minusMonths(24),
                TODAY.minusMonths(2),
                List.of(new Spell(SASHA, TODAY.minusMonths(24), TODAY.minusMonths(2), null, Ending.WITH_THE_CASE)));

        var figures = StabilityFigures.on(TODAY, List.of(closed));

        assertThat(figures.children()).isZero();
        assertThat(figures.endings()).isEqualTo(new StabilityFigures.Endings(0, 0, null));
    }

    @Test
    void whatTheChildAskedForStandsApart() {
        var figures =
                StabilityFigures.on(TODAY, List.of(journey(spell(SASHA, 24, 6, "CHCHAN"), spell(RAVI, 6, null, null))));

        assertThat(figures.askedByTheChild()).isEqualTo(1);
        assertThat(BehindTheFigure.CHANGE_THE_CHILD_ASKED_FOR.counts(
                        journey(spell(SASHA, 24, 6, "CHCHAN"), spell(RAVI, 6, null, null)), TODAY))
                .isTrue();
    }

    @Test
    void daysWithoutAreThoseBeforeTheFirst() {
        var waited = new Journey(
                CaseId.next(),
                ChildId.next(),
                null,
                null,
                TODAY.minusDays(20),
                null,
                List.of(new Spell(SASHA, TODAY.minusDays(15), null, null, Ending.GOES_ON)));
        var waits = new Journey(CaseId.next(), ChildId.next(), null, null, TODAY.minusDays(9), null, List.of());

        var figures = StabilityFigures.on(TODAY, List.of(waited, waits));

        assertThat(figures.childrenWithDaysWithout()).isEqualTo(2);
        assertThat(figures.daysWithout()).isEqualTo(new BigDecimal("7.5"));
    }

    private static Journey journey(Spell... spells) {
        return journey(24, spells);
    }

    private static Journey journey(int openedMonthsAgo, Spell... spells) {
        return new Journey(
                CaseId.next(),
                ChildId.next(),
                null,
                TODAY.minusYears(12),
                TODAY.minusMonths(openedMonthsAgo),
                null,
                List.of(spells));
    }

    private static Spell spell(WorkerId worker, int from, @Nullable Integer until, @Nullable String reason) {
        return new Spell(
                worker,
                TODAY.minusMonths(from),
                until == null ? null : TODAY.minusMonths(until),
                reason,
                until == null ? Ending.GOES_ON : Ending.UNPLANNED);
    }
}
