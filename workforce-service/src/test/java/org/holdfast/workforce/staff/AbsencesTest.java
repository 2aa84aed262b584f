package org.holdfast.workforce.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableTypeAssert;
import org.holdfast.contracts.AbsenceId;
import org.holdfast.contracts.Event;
import org.holdfast.contracts.StaffState;
import org.holdfast.contracts.WorkerId;
import org.holdfast.contracts.WorkforceEvent.AbsenceCorrected;
import org.holdfast.contracts.WorkforceEvent.StaffAbsent;
import org.holdfast.contracts.WorkforceEvent.StaffReturned;
import org.holdfast.platform.correction.AlreadyCorrected;
import org.holdfast.platform.correction.EnteredInError;
import org.holdfast.platform.problem.Conflict;
import org.holdfast.platform.problem.NotFound;
import org.holdfast.platform.problem.Refusal;
import org.holdfast.workforce.absence.AbsenceReason;
import org.holdfast.workforce.absence.AbsenceView;
import org.holdfast.workforce.absence.RecordAbsence;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AbsencesTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 2, 2);
    private static final Instant NOW = Instant.parse("2026-03-10T09:00:00Z");
    private static final WorkerId PERSONNEL = WorkerId.next();

    private final WorkerId wrensId = WorkerId.next();
    private final StaffMember wren = new StaffMember(wrensId, StaffFixtures.wrenWhoStarts(FIRST_DAY), Line.NOBODY, NOW);

    @Test
    void anAbsenceIsToldWithItsDays() {
        var absence = AbsenceId.next();

        var told = wren.beAbsent(absence, away(march(12), march(13)), NOW);

        assertThat(told.getFirst()).isEqualTo(new StaffAbsent(wrensId, absence, march(12), march(13), NOW, 1));
        assertThat(absencesIn(told)).containsExactly(new StaffState.Absence(absence, march(12), march(13)));
    }

    @Test
    void theStateTellsOfTodayAndAheadTheNextFirst() {
        var ahead = absent(march(20), null);
        var today = absent(march(9), march(10));
        var _ = absent(march(2), march(3));

        assertThat(wren.view(NOW).absences())
                .extracting(StaffView.Away::absenceId)
                .containsExactly(today, ahead);
    }

    @Test
    void nobodyIsAwayTwiceOnOneDay() {
        var _ = absent(march(12), march(13));
        var _ = absent(march(20), null);

        refused("AbsencesOverlap", away(march(13), march(14)));
        refused("AbsencesOverlap", away(march(11), march(12)));
        refused("AbsencesOverlap", away(march(11), march(14)));
        refused("AbsencesOverlap", away(march(11), null));
        refused("AbsencesOverlap", away(LocalDate.of(2029, 1, 1), null));
        assertThat(wren.beAbsent(AbsenceId.next(), away(march(14), march(19)), NOW))
                .hasSize(2);
    }

    @Test
    void anAbsenceDoesNotEndBeforeItBegins() {
        refused("EndsBeforeItBegins", away(march(13), march(12)));
    }

    @Test
    void anAbsenceLiesWithinTheEmployment() {
        var _ = wren.leave(new Departure(march(31), DepartureReason.RETIRED, Destination.OUTSIDE_SOCIAL_CARE), NOW);

        refused("OutsideEmployment", away(FIRST_DAY.minusDays(1), FIRST_DAY));
        refused("OutsideEmployment", away(LocalDate.of(2026, 4, 1), null));
        assertThat(wren.beAbsent(AbsenceId.next(), away(march(31), march(31)), NOW))
                .hasSize(2);
    }

    @Test
    void theDayBeforeTheReturnIsTheLastDayAway() {
        var absence = absent(march(9), null);

        var told = wren.comeBack(absence, march(12), NOW);

        assertThat(told.getFirst()).isEqualTo(new StaffReturned(wrensId, absence, march(12), NOW, 1));
        assertThat(absencesIn(told)).containsExactly(new StaffState.Absence(absence, march(9), march(11)));
    }

    @Test
    void aLateReturnDoesNotReachIntoTheNextAbsence() {
        var absence = absent(march(9), march(10));
        var _ = absent(march(12), march(13));

        conflict().isThrownBy(() -> wren.comeBack(absence, march(14), NOW));
        assertThat(wren.comeBack(absent(march(16), march(17)), march(20), NOW)).hasSize(2);
    }

    @Test
    void whoIsBackOnTheFirstDayWasNeverAway() {
        var absence = absent(march(9), null);

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> wren.comeBack(absence, march(9), NOW))
                .extracting(Refusal::code)
                .isEqualTo("not-away-before");
    }

    @Test
    void aReturnIsRecordedOnce() {
        var absence = absent(march(9), null);
        var _ = wren.comeBack(absence, march(10), NOW);

        conflict().isThrownBy(() -> wren.comeBack(absence, march(11), NOW));
    }

    @Test
    void whatWasEnteredInErrorStaysMarkedAndCountsNoMore() {
        var absence = absent(march(9), null);
        var mark = new EnteredInError("Another Wren", PERSONNEL, NOW);

        var told = wren.correctAbsence(absence, mark);

        assertThat(told.getFirst()).isEqualTo(new AbsenceCorrected(wrensId, absence, NOW, 1));
        assertThat(absencesIn(told)).isEmpty();
        assertThat(wren.absences().views())
                .containsExactly(new AbsenceView(absence, AbsenceReason.SIC, march(9), null, null, mark));
        assertThat(wren.beAbsent(AbsenceId.next(), away(march(9), march(10)), NOW))
                .hasSize(2);
    }

    @Test
    void aCorrectionIsFinal() {
        var absence = absent(march(9), null);
        var mark = new EnteredInError("Another Wren", PERSONNEL, NOW);
        var _ = wren.correctAbsence(absence, mark);

        assertThatExceptionOfType(AlreadyCorrected.class).isThrownBy(() -> wren.correctAbsence(absence, mark));
        assertThatExceptionOfType(AlreadyCorrected.class).isThrownBy(() -> wren.comeBack(absence, march(10), NOW));
    }

    @Test
    void anAbsenceOfSomebodyElseIsNotThere() {
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> wren.comeBack(AbsenceId.next(), march(10), NOW));
    }

    private AbsenceId absent(LocalDate from, @Nullable LocalDate until) {
        var absence = AbsenceId.next();
        var _ = wren.beAbsent(absence, away(from, until), NOW);
        return absence;
    }

    private void refused(String rule, RecordAbsence request) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> wren.beAbsent(AbsenceId.next(), request, NOW))
                .satisfies(refusal ->
                        assertThat(refusal.getClass().getSimpleName()).isEqualTo(rule));
    }

    private static ThrowableTypeAssert<Conflict> conflict() {
        return assertThatExceptionOfType(Conflict.class);
    }

    private static RecordAbsence away(LocalDate from, @Nullable LocalDate until) {
        return new RecordAbsence(AbsenceReason.SIC, from, until);
    }

    private static List<StaffState.Absence> absencesIn(List<Event> told) {
        return ((StaffState) told.getLast()).absences();
    }

    private static LocalDate march(int day) {
        return LocalDate.of(2026, 3, day);
    }
}
