package org.holdfast.workforce.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.holdfast.contracts.StaffState;
import org.holdfast.contracts.TeamId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.contracts.WorkforceEvent.StaffChanged;
import org.holdfast.contracts.WorkforceEvent.StaffJoined;
import org.holdfast.contracts.WorkforceEvent.StaffLeft;
import org.holdfast.contracts.WorkforceEvent.StaffMoved;
import org.junit.jupiter.api.Test;

class StaffMemberTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 2, 2);
    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-03-03T09:00:00Z");
    private static final LocalDate ON_MONDAY = LocalDate.of(2026, 3, 2);
    private static final LocalDate ON_TUESDAY = LocalDate.of(2026, 3, 3);
    private static final TeamId HARBOUR = TeamId.next();
    private static final TeamId MARINA = TeamId.next();
    private static final WorkerId SUPERVISOR = WorkerId.next();
    private static final WorkerId DIRECTOR = WorkerId.next();
    private static final Line UNDER_SUPERVISOR = new Line(List.of(SUPERVISOR, DIRECTOR));

    private final WorkerId wrensId = WorkerId.next();
    private final StaffMember wren =
            new StaffMember(wrensId, StaffFixtures.wrenOf(HARBOUR, SUPERVISOR, FIRST_DAY), UNDER_SUPERVISOR, MONDAY);

    @Test
    void joiningTellsWhoJoinedWhereAndAsWhat() {
        assertThat(wren.joined())
                .containsExactly(
                        new StaffJoined(wrensId, HARBOUR, "SOCIAL_WORKER", MONDAY, 0),
                        new StaffState(
                                wrensId,
                                "Wren Aldridge",
                                "SOCIAL_WORKER",
                                new BigDecimal("0.80"),
                                "SW104233",
                                LocalDate.of(2026, 11, 30),
                                HARBOUR,
                                SUPERVISOR,
                                "wren.aldridge@saltmere.example",
                                "01632 960 118",
                                FIRST_DAY,
                                null,
                                List.of(),
                                MONDAY,
                                0));
    }

    @Test
    void aMoveIsToldWithTheDayFromWhichItCounts() {
        var told = wren.move(new MoveStaff(MARINA, DIRECTOR, ON_TUESDAY), new Line(List.of(DIRECTOR)), TUESDAY);

        assertThat(told.getFirst()).isEqualTo(new StaffMoved(wrensId, MARINA, ON_TUESDAY, TUESDAY, 1));
        assertThat(told.getLast()).isInstanceOfSatisfying(StaffState.class, state -> {
            assertThat(state.teamId()).isEqualTo(MARINA);
            assertThat(state.supervisorId()).isEqualTo(DIRECTOR);
            assertThat(state.version()).isEqualTo(1);
        });
    }

    @Test
    void whereSomebodyWorkedBeforeStaysOnRecord() {
        var _ = wren.move(new MoveStaff(MARINA, DIRECTOR, ON_TUESDAY), new Line(List.of(DIRECTOR)), TUESDAY);

        assertThat(wren.standing().placements())
                .containsExactly(
                        new Placement(MARINA, DIRECTOR, ON_TUESDAY, TUESDAY),
                        new Placement(HARBOUR, SUPERVISOR, FIRST_DAY, MONDAY));
    }

    @Test
    void nobodyStandsAboveThemselves() {
        var throughOthers = new Line(List.of(SUPERVISOR, wrensId, DIRECTOR));

        assertThatExceptionOfType(SupervisionCircle.class)
                .isThrownBy(() -> wren.move(new MoveStaff(MARINA, SUPERVISOR, ON_MONDAY), throughOthers, MONDAY));
        assertThatExceptionOfType(SupervisionCircle.class)
                .isThrownBy(() -> wren.move(
                        new MoveStaff(MARINA, wrensId, ON_MONDAY), new Line(List.of(wrensId, DIRECTOR)), MONDAY));
    }

    @Test
    void movesAreRecordedInTheirOrderAndOnceTheyHaveComeAbout() {
        var _ = wren.move(new MoveStaff(MARINA, null, ON_TUESDAY), Line.NOBODY, TUESDAY);

        assertThatExceptionOfType(MoveOutOfOrder.class)
                .isThrownBy(() -> wren.move(new MoveStaff(HARBOUR, null, ON_MONDAY), Line.NOBODY, TUESDAY));
        assertThatExceptionOfType(MoveOutOfOrder.class)
                .isThrownBy(
                        () -> wren.move(new MoveStaff(HARBOUR, null, ON_TUESDAY.plusDays(1)), Line.NOBODY, TUESDAY));
    }

    @Test
    void whoHasYetToStartIsMovedFromTheFirstDayOn() {
        var joiner = new StaffMember(wrensId, StaffFixtures.wrenWhoStarts(ON_TUESDAY), Line.NOBODY, MONDAY);

        assertThat(joiner.move(new MoveStaff(MARINA, null, ON_TUESDAY), Line.NOBODY, MONDAY)
                        .getFirst())
                .isEqualTo(new StaffMoved(wrensId, MARINA, ON_TUESDAY, MONDAY, 1));
        assertThatExceptionOfType(OutsideEmployment.class)
                .isThrownBy(() -> joiner.move(new MoveStaff(MARINA, null, ON_MONDAY), Line.NOBODY, MONDAY));
    }

    @Test
    void gradeAndWorkingTimeChangeTogether() {
        var told = wren.changeWorkingPattern(
                new WorkingPattern(Grade.ADVANCED_PRACTITIONER, new BigDecimal("0.50")), ON_TUESDAY, TUESDAY);

        assertThat(told.getFirst()).isEqualTo(new StaffChanged(wrensId, TUESDAY, 1));
        assertThat(told.getLast()).isInstanceOfSatisfying(StaffState.class, state -> {
            assertThat(state.grade()).isEqualTo("ADVANCED_PRACTITIONER");
            assertThat(state.fte()).isEqualTo("0.50");
        });
    }

    @Test
    void whoGivesNoticeWorksOnUntilTheLastDayIsOver() {
        var told = wren.leave(leavingOn(ON_TUESDAY), MONDAY);

        assertThat(told.getFirst()).isEqualTo(new StaffLeft(wrensId, ON_TUESDAY, "1", MONDAY, 1));
        assertThat(told.getLast())
                .isInstanceOfSatisfying(
                        StaffState.class, state -> assertThat(state.lastDay()).isEqualTo(ON_TUESDAY));
        assertThat(wren.changeContactDetails(renamed(), TUESDAY)).hasSize(2);
    }

    @Test
    void noticeCanBeDrawnOutWhileThePersonIsHere() {
        var _ = wren.leave(leavingOn(ON_MONDAY), MONDAY);

        var told = wren.leave(leavingOn(ON_TUESDAY), MONDAY);

        assertThat(told.getFirst()).isEqualTo(new StaffLeft(wrensId, ON_TUESDAY, "1", MONDAY, 1));
    }

    @Test
    void afterTheLastDayNothingElseIsDone() {
        var _ = wren.leave(leavingOn(ON_MONDAY), MONDAY);

        assertThatExceptionOfType(StaffGone.class).isThrownBy(() -> wren.changeContactDetails(renamed(), TUESDAY));
        assertThatExceptionOfType(StaffGone.class)
                .isThrownBy(() -> wren.move(new MoveStaff(MARINA, null, ON_MONDAY), Line.NOBODY, TUESDAY));
        assertThatExceptionOfType(StaffGone.class).isThrownBy(() -> wren.leave(leavingOn(ON_TUESDAY), TUESDAY));
    }

    @Test
    void theLastDayEndsAtMidnightInEngland() {
        var inJune = LocalDate.of(2026, 6, 1);
        var _ = wren.leave(leavingOn(inJune), MONDAY);

        assertThat(wren.changeContactDetails(renamed(), Instant.parse("2026-06-01T22:59:59Z")))
                .hasSize(2);
        assertThatExceptionOfType(StaffGone.class)
                .isThrownBy(() -> wren.changeContactDetails(renamed(), Instant.parse("2026-06-01T23:00:00Z")));
    }

    @Test
    void nobodyLeavesBeforeTheyJoined() {
        assertThatExceptionOfType(OutsideEmployment.class)
                .isThrownBy(() -> wren.leave(leavingOn(FIRST_DAY.minusDays(1)), MONDAY));
    }

    @Test
    void aRegistrationThatEndsHasANumber() {
        assertThatExceptionOfType(RegistrationWithoutNumber.class)
                .isThrownBy(() -> Registration.of(null, LocalDate.of(2026, 11, 30)));
    }

    private static Departure leavingOn(LocalDate lastDay) {
        return new Departure(lastDay, DepartureReason.RESIGNATION, Destination.OTHER_ENGLISH_AUTHORITY);
    }

    private static ContactDetails renamed() {
        return new ContactDetails("Wren Aldridge-Okoro", null, null);
    }
}
