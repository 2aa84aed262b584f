package org.holdfast.workforce.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
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

    private static Educator educator(String skill) {
        return new Educator(List.of(new HeldSkill(UUID.randomUUID(), skill, TRAINED, null, null)), List.of());
    }
}
