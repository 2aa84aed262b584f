package org.holdfast.workforce.career;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.holdfast.contracts.EnrolmentId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.workforce.career.Attainments.Passed;
import org.holdfast.workforce.staff.Grade;
import org.holdfast.workforce.staff.HeldSkill;
import org.junit.jupiter.api.Test;

class PathwaysTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final WorkerId WREN = WorkerId.next();
    private static final UUID COURSE = UUID.randomUUID();

    private static final Requirement REGISTERED = requirement(RequirementKind.REGISTERED, null, null);
    private static final Requirement YEAR = requirement(RequirementKind.PROGRAMME, "ASYE", null);
    private static final Requirement EDUCATOR = requirement(RequirementKind.SKILL, "PRACTICE_EDUCATOR_1", null);
    private static final Requirement TWO_YEARS = requirement(RequirementKind.MONTHS_IN_GRADE, null, 24);

    private static final CareerMapContent MAP = new CareerMapContent(
            List.of(
                    stage(
                            Grade.SOCIAL_WORKER,
                            Road.PRACTICE,
                            new Step(Grade.PRACTICE_SUPERVISOR, List.of()),
                            new Step(Grade.ADVANCED_PRACTITIONER, List.of(REGISTERED, YEAR, TWO_YEARS)),
                            new Step(Grade.PRACTICE_EDUCATOR, List.of(REGISTERED, EDUCATOR))),
                    stage(Grade.ADVANCED_PRACTITIONER, Road.PRACTICE),
                    stage(Grade.PRACTICE_EDUCATOR, Road.PRACTICE),
                    stage(Grade.PRACTICE_SUPERVISOR, Road.MANAGEMENT)),
            List.of());

    @Test
    void growthWithoutManagementComesFirstAndWhatIsNearestBeforeTheRest() {
        var pathway = Pathways.of(wren(TODAY.minusMonths(6)), MAP, TODAY);

        assertThat(pathway.next())
                .extracting(StepView::to)
                .containsExactly(Grade.PRACTICE_EDUCATOR, Grade.ADVANCED_PRACTITIONER, Grade.PRACTICE_SUPERVISOR);
        assertThat(pathway.next()).extracting(StepView::ready).containsExactly(true, false, true);
    }

    @Test
    void whatSomebodyHasComesWithWhatShowsIt() {
        var educator = Pathways.of(wren(TODAY), MAP, TODAY)
                .next()
                .getFirst()
                .requirements()
                .getLast();

        assertThat(educator.met()).isTrue();
        assertThat(educator.evidence()).extracting(EvidenceLink::href).containsExactly("/v1/bookings/" + COURSE);
    }

    @Test
    void timeInTheGradeSaysWhenItWillBeEnough() {
        var since = TODAY.minusMonths(23);
        var time = Pathways.of(wren(since), MAP, TODAY)
                .next()
                .get(1)
                .requirements()
                .getLast();

        assertThat(time.met()).isFalse();
        assertThat(time.metFrom()).isEqualTo(since.plusMonths(24));
        assertThat(TWO_YEARS.judge(wren(since), TODAY.plusMonths(1)).met()).isTrue();
    }

    @Test
    void aSkillThatRanOutAndARegistrationThatLapsedAreNotThere() {
        var has = wren(TODAY);

        assertThat(EDUCATOR.judge(has, LocalDate.of(2027, 12, 1)).met()).isFalse();
        assertThat(REGISTERED.judge(has, LocalDate.of(2027, 11, 30)).met()).isTrue();
        assertThat(REGISTERED.judge(has, LocalDate.of(2027, 12, 1)).met()).isFalse();
    }

    @Test
    void whoIsOnNoStageOfTheMapHasNoNextStep() {
        var pathway = Pathways.of(new Attainments(WREN, Grade.STUDENT, TODAY, null, List.of(), List.of()), MAP, TODAY);

        assertThat(pathway.road()).isNull();
        assertThat(pathway.next()).isEmpty();
    }

    private static Attainments wren(LocalDate inGradeSince) {
        return new Attainments(
                WREN,
                Grade.SOCIAL_WORKER,
                inGradeSince,
                LocalDate.of(2027, 11, 30),
                List.of(new HeldSkill(
                        COURSE, "PRACTICE_EDUCATOR_1", TODAY.minusYears(1), LocalDate.of(2027, 11, 30), null)),
                List.of(new Passed(EnrolmentId.next(), "ASYE", TODAY.minusYears(2))));
    }

    private static Requirement requirement(RequirementKind kind, String code, Integer months) {
        return new Requirement(kind, code, months, "…");
    }

    private static Stage stage(Grade grade, Road road, Step... next) {
        return new Stage(grade, road, "…", List.of(next));
    }
}
