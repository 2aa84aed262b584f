package org.holdfast.workforce.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.holdfast.contracts.WorkerId;
import org.holdfast.workforce.staff.HeldSkill;
import org.junit.jupiter.api.Test;

class EducatorTest {

    private static final LocalDate TRAINED = LocalDate.of(2024, 5, 2);

    @Test
    void stageOneTeachesUpToTheLastPlacementAndStageTwoThatOneToo() {
        var one = educator(Educator.STAGE_ONE);
        var two = educator(Educator.STAGE_TWO);

        assertThat(one.mayTeach(PlacementKind.FIRST, TRAINED)).isTrue();
        assertThat(one.mayTeach(PlacementKind.LAST, TRAINED)).isFalse();
        assertThat(two.mayTeach(PlacementKind.LAST, TRAINED)).isTrue();
        assertThat(one.mayTeach(PlacementKind.FIRST, TRAINED.minusDays(1))).isFalse();
        assertThat(educator("ABE").stageOn(TRAINED)).isZero();
    }

    @Test
    void whoHasNotTaughtForTwoYearsIsNotCurrent() {
        var educator = educator(Educator.STAGE_TWO);

        assertThat(educator.isCurrentOn(TRAINED.plusYears(2))).isTrue();
        assertThat(educator.isCurrentOn(TRAINED.plusYears(2).plusDays(1))).isFalse();
        assertThat(educator.room(TRAINED, TRAINED.plusMonths(6))).isEqualTo(2);
    }

    @Test
    void thereIsRoomWhereNoDayHasTwoStudentsAlready() {
        var spring = placement(TRAINED, TRAINED.plusMonths(3));
        var summer = placement(TRAINED.plusMonths(3).plusDays(1), TRAINED.plusMonths(6));
        var both = placement(TRAINED.plusMonths(2), TRAINED.plusMonths(4));

        var oneAfterTheOther = new Educator(List.of(), List.of(spring, summer));
        assertThat(oneAfterTheOther.room(TRAINED, TRAINED.plusMonths(6))).isEqualTo(1);
        var twoAtATime = new Educator(List.of(), List.of(spring, summer, both));
        assertThat(twoAtATime.room(TRAINED, TRAINED.plusMonths(6))).isZero();
        assertThat(twoAtATime.room(TRAINED.plusMonths(4).plusDays(1), TRAINED.plusMonths(6)))
                .isEqualTo(1);
    }

    private static Placement placement(LocalDate from, LocalDate until) {
        var university = UniversityId.next();
        return new Placement(
                PlacementId.next(),
                new PlaceStudent(
                        WorkerId.next(),
                        university,
                        TrainingRoute.STEP_UP,
                        PlacementKind.FIRST,
                        WorkerId.next(),
                        70,
                        from,
                        until),
                new University(university, new AddUniversity("University of the North Sea", List.of())),
                WorkerId.next(),
                Instant.parse("2024-05-02T09:00:00Z"));
    }

    private static Educator educator(String skill) {
        return new Educator(List.of(new HeldSkill(UUID.randomUUID(), skill, TRAINED, null, null)), List.of());
    }
}
