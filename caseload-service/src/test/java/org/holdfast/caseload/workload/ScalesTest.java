package org.holdfast.caseload.workload;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.holdfast.caseload.casefile.CaseState;
import org.holdfast.caseload.casefile.CaseType;
import org.holdfast.caseload.casefile.Circumstance;
import org.holdfast.caseload.casefile.Complexity;
import org.holdfast.caseload.policy.Policies;
import org.holdfast.caseload.staff.Reduced;
import org.holdfast.caseload.staff.Worker;
import org.holdfast.caseload.staff.Worker.Absence;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.SiblingGroupId;
import org.holdfast.contracts.WorkerId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ScalesTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final SiblingGroupId ASHGROVES = SiblingGroupId.next();

    private final Scales scales = new Scales(Policies.standard(), TODAY);
    private final Worker sasha = worker("SOCIAL_WORKER", "1", List.of());

    @Test
    void aCaseWeighsItsTypeItsComplexityAndItsCircumstances() {
        var court =
                held(CaseType.CHILD_PROTECTION, Complexity.COMPLEX, Set.of(Circumstance.COURT, Circumstance.TRAVEL));

        var weighed = scales.load(sasha, List.of(court), List.of()).cases().getFirst();

        assertThat(weighed.points()).isEqualByComparingTo("12.00");
        assertThat(weighed.parts())
                .extracting(WeighedCase.Part::code)
                .containsExactly("CHILD_PROTECTION", "COMPLEX", "COURT", "TRAVEL");
    }

    @Test
    void aNewPlacementWeighsMoreForSixMonths() {
        var fresh = held("PRIMARY", CaseType.LOOKED_AFTER, TODAY.minusMonths(6).plusDays(1), null);
        var old = held("PRIMARY", CaseType.LOOKED_AFTER, TODAY.minusMonths(6), null);

        assertThat(scales.weightOf(fresh.state())).isEqualByComparingTo("8.0");
        assertThat(scales.weightOf(old.state())).isEqualByComparingTo("3.0");
    }

    @Test
    void eachFurtherBrotherOrSisterOfOneTypeCountsHalf() {
        var load = scales.load(
                sasha,
                List.of(
                        held("PRIMARY", CaseType.CHILD_IN_NEED, TODAY, ASHGROVES),
                        held("PRIMARY", CaseType.CHILD_IN_NEED, TODAY, ASHGROVES),
                        held("PRIMARY", CaseType.CHILD_PROTECTION, TODAY, ASHGROVES)),
                List.of());

        assertThat(load.workload().cases()).isEqualTo(3);
        assertThat(load.workload().points()).isEqualByComparingTo("25.50");
    }

    @Test
    void workingBesideTheSocialWorkerCountsAThirdAndNoChild() {
        var load = scales.load(sasha, List.of(held("CO_WORKER", CaseType.CHILD_PROTECTION, TODAY, null)), List.of());

        assertThat(load.workload().cases()).isZero();
        assertThat(load.workload().points()).isEqualByComparingTo("16.80");
    }

    @Test
    void theLimitsFollowGradeHoursAndProtection() {
        var nina = worker("NEWLY_QUALIFIED", "0.8", List.of());
        var firstYear = new Reduced("NEWLY_QUALIFIED", 10, TODAY.minusMonths(1), TODAY);

        var load = scales.load(nina, List.of(), List.of(firstYear));

        assertThat(load.workload().limit()).isEqualTo(13);
        assertThat(load.workload().pointsLimit()).isEqualTo(64);
        assertThat(load.protectedUntil()).contains(TODAY);
    }

    @Test
    void aReductionThatHasExpiredCountsNoMore() {
        var expired = new Reduced("PHASED_RETURN", 50, TODAY.minusMonths(1), TODAY.minusDays(1));

        assertThat(scales.load(sasha, List.of(), List.of(expired)).workload().limit())
                .isEqualTo(22);
    }

    @Test
    void whoeverIsAwayAndHoldsCasesNeedsCover() {
        var away = worker("SOCIAL_WORKER", "1", List.of(new Absence(TODAY, null)));
        var one = List.of(held("PRIMARY", CaseType.ASSESSMENT, TODAY, null));

        assertThat(scales.load(away, one, List.of()).coverNeeded()).isTrue();
        assertThat(scales.load(away, List.of(), List.of()).coverNeeded()).isFalse();
        assertThat(scales.load(sasha, one, List.of()).coverNeeded()).isFalse();
    }

    @Test
    void whoeverCanTakeNothingIsNeverFree() {
        var none = scales.load(sasha, List.of(), List.of(new Reduced("TRAINING", 100, TODAY, null)))
                .workload();

        assertThat(none.percent()).isNull();
        assertThat(none.pointsPercent()).isNull();
        assertThat(none.isNearlyFull(90)).isTrue();
        assertThat(none.isOver()).isTrue();
    }

    @Test
    void theOrderOfTheCasesChangesNothing() {
        var cases = new ArrayList<HeldCase>();
        for (var type : CaseType.values()) {
            cases.add(held("PRIMARY", type, TODAY, ASHGROVES));
            cases.add(held("PRIMARY", type, TODAY.minusYears(1), ASHGROVES));
        }
        var first = scales.load(sasha, cases, List.of());

        for (var seed = 0; seed < 50; seed++) {
            Collections.shuffle(cases, new Random(seed));
            assertThat(scales.load(sasha, cases, List.of())).isEqualTo(first);
        }
    }

    @Test
    void oneCaseMoreIsWhatWeighingAllOfThemAgainGives() {
        var random = new Random(20260302);
        var types = CaseType.values();
        for (var turn = 0; turn < 300; turn++) {
            var cases = new ArrayList<HeldCase>();
            for (var each = random.nextInt(20); each > 0; each--) {
                cases.add(held(
                        random.nextInt(4) == 0 ? "CO_WORKER" : "PRIMARY",
                        types[random.nextInt(types.length)],
                        TODAY.minusMonths(random.nextInt(12)),
                        random.nextInt(3) == 0 ? ASHGROVES : null));
            }
            var one = held(
                    "PRIMARY", types[random.nextInt(types.length)], TODAY, random.nextBoolean() ? ASHGROVES : null);
            var now = scales.load(sasha, cases, List.of());
            cases.add(one);

            assertThat(scales.with(now, one))
                    .isEqualTo(scales.load(sasha, cases, List.of()).workload());
        }
    }

    private static HeldCase held(CaseType type, Complexity complexity, Set<Circumstance> circumstances) {
        return held("PRIMARY", new CaseState(type, TODAY, complexity, circumstances, null, null));
    }

    private static HeldCase held(String role, CaseType type, LocalDate since, @Nullable SiblingGroupId group) {
        return held(role, new CaseState(type, since, Complexity.STANDARD, Set.of(), null, group));
    }

    private static HeldCase held(String role, CaseState state) {
        return new HeldCase(CaseId.next(), ChildId.next(), WorkerId.next(), role, Instant.EPOCH, state);
    }

    private static Worker worker(String grade, String fte, List<Absence> absences) {
        return new Worker(
                WorkerId.next(),
                "Sasha",
                grade,
                new BigDecimal(fte),
                null,
                null,
                null,
                null,
                null,
                LocalDate.of(2020, 1, 1),
                null,
                absences,
                List.of(),
                Set.of());
    }
}
