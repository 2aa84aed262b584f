package org.holdfast.workforce.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.holdfast.workforce.programme.ProgrammeFixtures.aYear;
import static org.holdfast.workforce.programme.ProgrammeFixtures.content;
import static org.holdfast.workforce.programme.ProgrammeFixtures.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.holdfast.contracts.EnrolmentId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.contracts.WorkforceEvent.EnrolmentEnded;
import org.holdfast.contracts.WorkforceEvent.EnrolmentExtended;
import org.holdfast.contracts.WorkforceEvent.EnrolmentStarted;
import org.holdfast.platform.time.WorkingDays;
import org.holdfast.workforce.programme.CaseloadStep;
import org.holdfast.workforce.programme.EvidenceKind;
import org.holdfast.workforce.programme.Judgement;
import org.holdfast.workforce.programme.Programme;
import org.holdfast.workforce.staff.Protection;
import org.junit.jupiter.api.Test;

class EnrolmentTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 9, 7);
    private static final LocalDate LAST_DAY = LocalDate.of(2027, 9, 6);
    private static final WorkerId WREN = WorkerId.next();
    private static final WorkerId MENTOR = WorkerId.next();
    private static final WorkerId ASSESSOR = WorkerId.next();
    private static final WorkerId EDUCATOR = WorkerId.next();
    private static final List<WorkerId> PANEL = List.of(WorkerId.next(), WorkerId.next());

    private final EnrolmentId id = EnrolmentId.next();

    @Test
    void whatIsToldOnTheFirstDayIsWhenItEnds() {
        assertThat(wren(programme(aYear())).started())
                .isEqualTo(new EnrolmentStarted(WREN, id, "ASYE", FIRST_DAY, LAST_DAY, on(FIRST_DAY), 0));
    }

    @Test
    void everythingThatIsDueFollowsFromTheFirstDay() {
        assertThat(wren(programme(aYear())).due().items())
                .extracting(item -> item.what() + " " + item.code() + " " + item.dueOn())
                .containsExactly(
                        "AGREEMENT null 2026-10-05",
                        "REVIEW THREE_MONTHS 2026-12-06",
                        "REVIEW SIX_MONTHS 2027-03-06",
                        "REVIEW NINE_MONTHS 2027-06-06",
                        "REVIEW FINAL 2027-09-06",
                        "OBSERVATIONS null 2027-09-06",
                        "EVIDENCE CRITICAL_REFLECTION 2027-09-06",
                        "RECOMMENDATION null 2027-09-06",
                        "PANEL null 2027-09-06");
    }

    @Test
    void theNextThingDueIsTheFirstThatIsNotDone() {
        var wren = wren(programme(aYear()));
        assertThat(wren.due().next()).isEqualTo("2026-10-05");

        wren.agree(LocalDate.of(2026, 9, 21), on(LocalDate.of(2026, 9, 21)));

        assertThat(wren.due().next()).isEqualTo("2026-12-06");
    }

    @Test
    void theCaseloadIsProtectedUntilTheEndAndNoLonger() {
        var wren = wren(programme(aYear()));

        assertThat(wren.protections()).containsExactly(new Protection(id.value(), "ASYE", 10, FIRST_DAY, LAST_DAY));
    }

    @Test
    void aCaseloadGrowsStepByStep() {
        var steps = List.of(new CaseloadStep(3, 50), new CaseloadStep(6, 75), new CaseloadStep(12, 90));

        assertThat(wren(programme(content(12, Judgement.PANEL, steps))).protections())
                .containsExactly(
                        new Protection(id.value(), "ASYE", 50, FIRST_DAY, LocalDate.of(2026, 12, 6)),
                        new Protection(id.value(), "ASYE", 25, LocalDate.of(2026, 12, 7), LocalDate.of(2027, 3, 6)),
                        new Protection(id.value(), "ASYE", 10, LocalDate.of(2027, 3, 7), LAST_DAY));
    }

    @Test
    void moreTimeMovesTheEndAndWhatIsDueThenAndProtectsTheCaseloadLonger() {
        var wren = wren(programme(aYear()));
        var later = LocalDate.of(2027, 12, 6);

        var told = wren.extend(
                new ExtendEnrolment(later, ExtensionReason.ABSENCE, "Parental leave"), ASSESSOR, on(LAST_DAY));

        assertThat(told).isEqualTo(new EnrolmentExtended(WREN, id, later, on(LAST_DAY), 1));
        assertThat(wren.due().items())
                .filteredOn(item -> "FINAL".equals(item.code()))
                .extracting(DueItem::dueOn)
                .containsExactly(later);
        assertThat(wren.due().items())
                .filteredOn(item -> "NINE_MONTHS".equals(item.code()))
                .extracting(DueItem::dueOn)
                .containsExactly(LocalDate.of(2027, 6, 6));
        assertThat(wren.protections()).extracting(Protection::until).containsExactly(later);
        assertThatExceptionOfType(EndsNoLater.class)
                .isThrownBy(() ->
                        wren.extend(new ExtendEnrolment(later, ExtensionReason.OTHER, null), ASSESSOR, on(LAST_DAY)));
    }

    @Test
    void thePanelEndsItOnTheAssessorsRecommendation() {
        var wren = everythingDone(programme(aYear()));
        assertThatExceptionOfType(RecommendationMissing.class)
                .isThrownBy(() -> wren.decide(panel(PanelVerdict.PASS), PANEL.getFirst(), on(LAST_DAY)));

        assertThat(wren.recommend(recommendation(Verdict.PASS), ASSESSOR, on(LAST_DAY)))
                .isEmpty();
        var told = wren.decide(panel(PanelVerdict.PASS), PANEL.getFirst(), on(LAST_DAY));

        assertThat(told).isEqualTo(new EnrolmentEnded(WREN, id, "PASSED", LAST_DAY, on(LAST_DAY), 1));
    }

    @Test
    void whereTheAssessorJudgesAloneTheRecommendationEndsIt() {
        var wren = everythingDone(programme(content(12, Judgement.ASSESSOR, List.of())));

        assertThat(wren.recommend(recommendation(Verdict.PASS), ASSESSOR, on(LAST_DAY)))
                .containsExactly(new EnrolmentEnded(WREN, id, "PASSED", LAST_DAY, on(LAST_DAY), 1));
    }

    @Test
    void nobodyPassesWithoutWhatTheProgrammeRequires() {
        var wren = wren(programme(aYear()));

        assertThatExceptionOfType(RequirementsOpen.class)
                .isThrownBy(() -> wren.recommend(recommendation(Verdict.PASS), ASSESSOR, on(LAST_DAY)));
        assertThat(wren.recommend(recommendation(Verdict.FAIL), ASSESSOR, on(LAST_DAY)))
                .isEmpty();
    }

    @Test
    void aReviewThatIsOnlyRecommendedIsNotInTheWay() {
        var wren = everythingDone(programme(aYear()));

        assertThat(wren.due().items())
                .filteredOn(item -> "NINE_MONTHS".equals(item.code()))
                .allMatch(DueItem::isOpen);
        assertThat(wren.recommend(recommendation(Verdict.PASS), ASSESSOR, on(LAST_DAY)))
                .isEmpty();
    }

    @Test
    void aDeferralGivesTimeAndAsksTheAssessorAnew() {
        var wren = everythingDone(programme(aYear()));
        var later = LAST_DAY.plusMonths(3);
        var _ = wren.recommend(recommendation(Verdict.PASS), ASSESSOR, on(LAST_DAY));

        var told = wren.decide(
                new DecideAtPanel(PanelVerdict.DEFER, LAST_DAY, PANEL, "One more observation", later),
                PANEL.getFirst(),
                on(LAST_DAY));

        assertThat(told).isEqualTo(new EnrolmentExtended(WREN, id, later, on(LAST_DAY), 1));
        assertThatExceptionOfType(RecommendationMissing.class)
                .isThrownBy(() -> wren.decide(panel(PanelVerdict.PASS), PANEL.getFirst(), on(LAST_DAY)));
    }

    @Test
    void onlyTheAssessorRecommendsAndNobodyWhoIsCloseSitsOnThePanel() {
        var wren = everythingDone(programme(aYear()));
        assertThatExceptionOfType(OnlyTheAssessor.class)
                .isThrownBy(() -> wren.recommend(recommendation(Verdict.PASS), MENTOR, on(LAST_DAY)));
        var _ = wren.recommend(recommendation(Verdict.PASS), ASSESSOR, on(LAST_DAY));

        for (var partial : List.of(WREN, MENTOR, ASSESSOR, EDUCATOR, PANEL.getFirst())) {
            var members = List.of(PANEL.getFirst(), partial);
            assertThatExceptionOfType(NotImpartial.class)
                    .isThrownBy(() -> wren.decide(
                            new DecideAtPanel(PanelVerdict.PASS, LAST_DAY, members, "Agreed", null),
                            PANEL.getFirst(),
                            on(LAST_DAY)));
        }
    }

    @Test
    void whoIsTakenOffHasAProtectedCaseloadUntilThatDay() {
        var wren = wren(programme(aYear()));
        var february = LocalDate.of(2027, 2, 26);

        var told = wren.withdraw(new Withdraw(february, "Moves to adult services"), on(february));

        assertThat(told).isEqualTo(new EnrolmentEnded(WREN, id, "WITHDRAWN", february, on(february), 1));
        assertThat(wren.protections()).extracting(Protection::until).containsExactly(february);
        assertThatExceptionOfType(ProgrammeOver.class).isThrownBy(() -> wren.agree(february, on(february)));
    }

    @Test
    void whatHappensOnAProgrammeHappensBetweenItsFirstDayAndToday() {
        var wren = wren(programme(aYear()));

        for (var day : List.of(FIRST_DAY.minusDays(1), LAST_DAY.plusDays(1))) {
            assertThatExceptionOfType(OutsideProgramme.class).isThrownBy(() -> wren.agree(day, on(LAST_DAY)));
        }
    }

    @Test
    void aProgrammeHasTheReviewsItWasLaidDownWithAndEachOnce() {
        var wren = wren(programme(aYear()));
        wren.hold(review("THREE_MONTHS"), ASSESSOR, on(LAST_DAY));

        assertThatExceptionOfType(ReviewHeldAlready.class)
                .isThrownBy(() -> wren.hold(review("THREE_MONTHS"), ASSESSOR, on(LAST_DAY)));
        assertThatExceptionOfType(NoSuchReview.class)
                .isThrownBy(() -> wren.hold(review("TEN_MONTHS"), ASSESSOR, on(LAST_DAY)));
    }

    @Test
    void nobodyStandsByThemselvesAndTheMentorDoesNotAssess() {
        var wren = wren(programme(aYear()));

        assertThatExceptionOfType(OwnSupporter.class)
                .isThrownBy(() -> wren.changeSupporters(new Supporters(WREN, null, null), on(FIRST_DAY)));
        assertThatExceptionOfType(MentorAssesses.class)
                .isThrownBy(() -> wren.changeSupporters(new Supporters(MENTOR, MENTOR, null), on(FIRST_DAY)));
    }

    private Enrolment wren(Programme programme) {
        var request = new EnrolStaff(WREN, "ASYE", FIRST_DAY, MENTOR, ASSESSOR, EDUCATOR);
        return new Enrolment(id, request, programme, on(FIRST_DAY));
    }

    private Enrolment everythingDone(Programme programme) {
        var wren = wren(programme);
        wren.agree(FIRST_DAY.plusWeeks(2), on(LAST_DAY));
        List.of("THREE_MONTHS", "SIX_MONTHS", "FINAL").forEach(code -> wren.hold(review(code), ASSESSOR, on(LAST_DAY)));
        IntStream.range(0, 3)
                .forEach(_ -> wren.observe(
                        new RecordObservation(LAST_DAY, "Home visit", "Listened", "Pace"), EDUCATOR, on(LAST_DAY)));
        IntStream.range(0, 2)
                .forEach(_ -> wren.show(
                        EvidenceId.next(),
                        new RecordEvidence(EvidenceKind.CRITICAL_REFLECTION, "On silence", LAST_DAY, "…", null),
                        on(LAST_DAY)));
        return wren;
    }

    private static RecordReview review(String code) {
        return new RecordReview(code, LAST_DAY, Progress.ON_TRACK, "Well under way");
    }

    private static Recommend recommendation(Verdict verdict) {
        return new Recommend(verdict, LAST_DAY, "Throughout");
    }

    private static DecideAtPanel panel(PanelVerdict verdict) {
        return new DecideAtPanel(verdict, LAST_DAY, PANEL, "Agreed", null);
    }

    private static Instant on(LocalDate day) {
        return day.atTime(LocalTime.NOON).atZone(WorkingDays.ENGLAND).toInstant();
    }
}
