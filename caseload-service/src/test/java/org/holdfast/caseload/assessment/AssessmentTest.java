package org.holdfast.caseload.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.caseload.casefile.ACase;
import org.holdfast.caseload.casefile.BeforeReferral;
import org.holdfast.caseload.casefile.CaseFile;
import org.holdfast.caseload.national.Warning;
import org.holdfast.contracts.AssessmentId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.time.WorkingDays;
import org.junit.jupiter.api.Test;

class AssessmentTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 1, 5);
    private static final Instant NOON = Instant.parse("2026-02-02T12:00:00Z");
    private static final WorkerId SASHA = WorkerId.next();
    private static final WorkerId PAT = WorkerId.next();
    private static final List<Integer> POLICY = List.of(10, 20, 30);

    private final AssessmentClock clock = new AssessmentClock(new WorkingDays(Optional.empty()), POLICY);
    private final CaseFile file = ACase.referredOn(MONDAY);

    @Test
    void theFirstOneIsDueFortyFiveWorkingDaysAfterTheReferralAndALaterOneAfterItsOwnBeginning() {
        var first = started(MONDAY.plusDays(7));
        var later = started(LocalDate.of(2026, 3, 2));

        clock.wind(List.of(first, later), file.referred());

        assertThat(first.countedFrom()).isEqualTo(MONDAY);
        assertThat(first.dueOn()).isEqualTo(LocalDate.of(2026, 3, 9));
        assertThat(later.countedFrom()).isEqualTo(LocalDate.of(2026, 3, 2));
        assertThat(later.dueOn()).isEqualTo(LocalDate.of(2026, 5, 7));
    }

    @Test
    void checkpointsCountInWorkingDaysFromItsBeginningAndAreHeldInTheirOrder() {
        var assessment = started(LocalDate.of(2026, 3, 2));
        assertThat(clock.of(assessment))
                .extracting(CheckpointView::dueOn)
                .containsExactly(LocalDate.of(2026, 3, 16), LocalDate.of(2026, 3, 30), LocalDate.of(2026, 4, 15));

        assessment.look(
                new HoldCheckpoint(LocalDate.of(2026, 3, 13), CheckpointFinding.NOT_SEEN_YET), POLICY, PAT, NOON);

        assertThat(clock.of(assessment))
                .extracting(CheckpointView::finding)
                .containsExactly(CheckpointFinding.NOT_SEEN_YET, null, null);
    }

    @Test
    void nothingIsAssessedBeforeTheReferral() {
        assertThatExceptionOfType(BeforeReferral.class)
                .isThrownBy(() -> started(MONDAY.minusDays(1)))
                .withMessageContaining("1103");
    }

    @Test
    void somebodyElseThanWhoeverMadeItOrHandedItInAuthorisesIt() {
        var assessment = started(MONDAY);
        assertThatExceptionOfType(NotHandedIn.class).isThrownBy(() -> assessment.authorise(PAT, null, 1, NOON));
        assessment.submit(found(AssessmentOutcome.CHILD_IN_NEED_PLAN, AssessmentFactor.NEGLECT), SASHA, NOON);

        assertThatExceptionOfType(OwnAssessment.class).isThrownBy(() -> assessment.authorise(SASHA, null, 1, NOON));
        var handedInForSasha = started(MONDAY);
        handedInForSasha.submit(found(AssessmentOutcome.CHILD_IN_NEED_PLAN, AssessmentFactor.NEGLECT), PAT, NOON);
        assertThatExceptionOfType(OwnAssessment.class)
                .isThrownBy(() -> handedInForSasha.authorise(SASHA, null, 1, NOON));

        var completed = assessment.authorise(PAT, null, 1, NOON);

        assertThat(completed.factors()).containsExactly("16A");
        assertThat(completed.completedOn()).isEqualTo(LocalDate.of(2026, 2, 2));
        assertThat(assessment.isUnderWay()).isFalse();
    }

    @Test
    void whatWasSentBackIsHandedInAgain() {
        var assessment = started(MONDAY);
        assessment.submit(found(AssessmentOutcome.NO_FURTHER_ACTION), SASHA, NOON);
        assessment.sendBack("Ask the father as well", PAT, NOON);
        assertThatExceptionOfType(NotHandedIn.class).isThrownBy(() -> assessment.authorise(PAT, null, 1, NOON));

        assessment.submit(found(AssessmentOutcome.NO_FURTHER_ACTION), SASHA, NOON);

        assertThat(assessment.authorise(PAT, null, 1, NOON).outcome()).isEqualTo("NO_FURTHER_ACTION");
        assertThatExceptionOfType(AssessmentComplete.class)
                .isThrownBy(() -> assessment.look(
                        new HoldCheckpoint(MONDAY.plusDays(1), CheckpointFinding.GO_ON), POLICY, PAT, NOON));
    }

    @Test
    void aQueryRuleIsAWarningWithItsNumber() {
        var late = started(MONDAY);
        assertThat(warnings(late, LocalDate.of(2026, 3, 9))).isEmpty();
        assertThat(warnings(late, LocalDate.of(2026, 3, 10))).containsExactly("8670Q");

        late.submit(found(AssessmentOutcome.CHILD_IN_NEED_PLAN), SASHA, NOON);
        assertThat(warnings(late, MONDAY)).containsExactly("8897Q");

        var none = started(MONDAY);
        none.submit(found(AssessmentOutcome.CHILD_IN_NEED_PLAN, AssessmentFactor.NONE_IDENTIFIED), SASHA, NOON);
        assertThat(warnings(none, MONDAY)).containsExactly("8873Q");

        var old = started(MONDAY);
        old.submit(
                found(
                        AssessmentOutcome.CHILD_PROTECTION,
                        AssessmentFactor.PHYSICAL_ABUSE,
                        AssessmentFactor.SEXUAL_ABUSE),
                SASHA,
                NOON);
        assertThat(warnings(old, MONDAY)).containsExactly("8945Q", "8950Q");

        var beside = started(MONDAY.plusDays(7));
        assertThat(AssessmentWarnings.of(beside, List.of(beside, late), MONDAY))
                .extracting(Warning::rule)
                .containsExactly("8863Q");
    }

    private static List<String> warnings(Assessment assessment, LocalDate today) {
        return AssessmentWarnings.of(assessment, List.of(assessment), today).stream()
                .map(Warning::rule)
                .toList();
    }

    private Assessment started(LocalDate day) {
        return new Assessment(AssessmentId.next(), file, day, clock.first(file.referred()), SASHA, NOON);
    }

    private static SubmitAssessment found(AssessmentOutcome outcome, AssessmentFactor... factors) {
        return new SubmitAssessment(MONDAY.plusDays(3), true, null, List.of(factors), outcome, "Wren is well with Nan");
    }
}
