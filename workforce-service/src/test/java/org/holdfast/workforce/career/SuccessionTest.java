package org.holdfast.workforce.career;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.holdfast.contracts.WorkerId;
import org.holdfast.workforce.staff.Colleague;
import org.holdfast.workforce.staff.Grade;
import org.holdfast.workforce.staff.HeldSkill;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SuccessionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final LocalDate NOTICE = LocalDate.of(2027, 3, 31);

    private static final CareerMapContent MAP = new CareerMapContent(
            List.of(
                    new Stage(
                            Grade.SOCIAL_WORKER,
                            Road.PRACTICE,
                            "Knows their children",
                            List.of(new Step(
                                    Grade.PRACTICE_SUPERVISOR,
                                    List.of(
                                            new Requirement(RequirementKind.MONTHS_IN_GRADE, null, 36, "Three years"),
                                            new Requirement(
                                                    RequirementKind.SKILL, "SUPERVISION", null, "The course"))))),
                    new Stage(Grade.PRACTICE_SUPERVISOR, Road.MANAGEMENT, "Leads a small team", List.of())),
            List.of());

    @Test
    void whoIsReadyComesFirstThenWhomTimeAloneMakesReadyThenTheRest() {
        var ready = has(TODAY.minusYears(4), true);
        var soon = has(TODAY.minusYears(3).plusMonths(2), true);
        var untrained = has(TODAY.minusYears(4), false);
        var neither = has(TODAY, false);

        var next = succession(List.of(), List.of(neither, untrained, soon, ready));

        assertThat(next.successors())
                .extracting(Successor::workerId)
                .containsExactly(ready.workerId(), soon.workerId(), untrained.workerId(), neither.workerId());
        assertThat(next.ready()).isEqualTo(1);
        assertThat(next.successors().get(1).readyFrom()).isEqualTo(TODAY.plusMonths(2));
        assertThat(next.successors().get(2).lacks()).containsExactly("The course");
        assertThat(next.successors().get(2).readyFrom()).isNull();
        assertThat(next.successors().get(3).readyFrom()).isNull();
    }

    @Test
    void whoHasTheGradeIsNamedAndWhoLeavesItIsCounted() {
        var stays = supervisor(null);
        var leaves = supervisor(NOTICE);

        var next = succession(List.of(stays, leaves), List.of());

        assertThat(next.holders()).extracting(SuccessionView.Holder::workerId).containsExactly(stays.id(), leaves.id());
        assertThat(next.leaving()).isEqualTo(1);
    }

    @Test
    void onlyGradesOfManagementAreSucceeded() {
        assertThat(Succession.of(List.of(), List.of(), MAP, TODAY))
                .extracting(SuccessionView::grade)
                .containsExactly(Grade.PRACTICE_SUPERVISOR);
    }

    private static SuccessionView succession(List<Colleague> people, List<Attainments> attainments) {
        return Succession.of(people, attainments, MAP, TODAY).getFirst();
    }

    private static Attainments has(LocalDate since, boolean trained) {
        var course = new HeldSkill(UUID.randomUUID(), "SUPERVISION", TODAY.minusMonths(3), null, null);
        return new Attainments(
                WorkerId.next(), Grade.SOCIAL_WORKER, since, null, trained ? List.of(course) : List.of(), List.of());
    }

    private static Colleague supervisor(@Nullable LocalDate lastDay) {
        return new Colleague(
                WorkerId.next(),
                "Pat Lindqvist",
                Grade.PRACTICE_SUPERVISOR,
                null,
                null,
                null,
                TODAY.minusYears(5),
                lastDay);
    }
}
