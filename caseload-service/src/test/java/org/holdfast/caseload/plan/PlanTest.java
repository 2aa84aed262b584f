package org.holdfast.caseload.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.holdfast.caseload.casefile.ACase;
import org.holdfast.caseload.casefile.BeforeReferral;
import org.holdfast.caseload.casefile.CaseFile;
import org.holdfast.caseload.casefile.CaseType;
import org.holdfast.caseload.clock.Basis;
import org.holdfast.caseload.clock.Interval;
import org.holdfast.caseload.national.NoConferenceAtWeekends;
import org.holdfast.caseload.national.Participation;
import org.holdfast.caseload.strategy.Agency;
import org.holdfast.contracts.ConferenceId;
import org.holdfast.contracts.PlanId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.time.WorkingDays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class PlanTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 8, 28);
    private static final Instant NOON = Instant.parse("2026-08-28T12:00:00Z");
    private static final WorkerId IRA = WorkerId.next();

    private final PlanClock clock = new PlanClock(new WorkingDays(Optional.empty()), _ -> null);
    private final CaseFile file = ACase.referredOn(LocalDate.of(2026, 7, 6));

    @Test
    void aChildProtectionPlanIsReviewedAfterThreeMonthsAndThenSixAndItsCoreGroupMeetsWithinTenWorkingDays() {
        var plan = protection();
        assertThat(clock.dueOn(plan, PlanRule.CP_REVIEW)).isEqualTo(LocalDate.of(2026, 11, 28));
        assertThat(clock.dueOn(plan, PlanRule.CORE_GROUP)).isEqualTo(LocalDate.of(2026, 9, 14));

        var reviewed = plan.review(review(LocalDate.of(2026, 11, 20), AbuseCategory.EMO), IRA, clock, 3, NOON);
        plan.meet(new HoldCoreGroup(LocalDate.of(2026, 9, 9), Set.of(Agency.HEALTH)), IRA, NOON);

        assertThat(reviewed.nextDueOn()).isEqualTo(LocalDate.of(2027, 5, 20));
        assertThat(clock.dueOn(plan, PlanRule.CORE_GROUP)).isEqualTo(LocalDate.of(2026, 10, 21));
        assertThat(making(plan).initialCategory()).isEqualTo(AbuseCategory.NEG);
        assertThat(making(plan).latestCategory()).isEqualTo(AbuseCategory.EMO);
    }

    @Test
    void theCouncilSetsWhatIsLocalAndNotWhatIsLaw() {
        var strict = new PlanClock(new WorkingDays(Optional.empty()), _ -> new Interval(5, Interval.Unit.WORKING_DAYS));

        assertThat(strict.dueOn(need(FRIDAY), PlanRule.CIN_REVIEW)).isEqualTo(LocalDate.of(2026, 9, 7));
        assertThat(strict.dueOn(protection(), PlanRule.CP_REVIEW)).isEqualTo(LocalDate.of(2026, 11, 28));
        var met = protection();
        assertThat(strict.dueOn(met, PlanRule.CORE_GROUP)).isEqualTo(LocalDate.of(2026, 9, 14));
        assertThat(strict.basis(met, PlanRule.CORE_GROUP)).isEqualTo(Basis.STATUTORY);
        met.meet(new HoldCoreGroup(LocalDate.of(2026, 9, 9), Set.of(Agency.HEALTH)), IRA, NOON);
        assertThat(strict.dueOn(met, PlanRule.CORE_GROUP)).isEqualTo(LocalDate.of(2026, 9, 16));
        assertThat(strict.basis(met, PlanRule.CORE_GROUP)).isEqualTo(Basis.LOCAL);
    }

    @Test
    void aReviewIsHeldAfterThePlanBeganInItsOrderAndNotAtAWeekend() {
        var plan = protection();
        assertThatExceptionOfType(ReviewOutOfOrder.class)
                .isThrownBy(() -> plan.review(review(FRIDAY, null), IRA, clock, 1, NOON));
        assertThatExceptionOfType(NoConferenceAtWeekends.class)
                .isThrownBy(() -> plan.review(review(FRIDAY.plusDays(1), null), IRA, clock, 1, NOON));
        var _ = plan.review(review(FRIDAY.plusDays(28), null), IRA, clock, 1, NOON);
        assertThatExceptionOfType(ReviewOutOfOrder.class)
                .isThrownBy(() -> plan.review(review(FRIDAY.plusDays(21), null), IRA, clock, 1, NOON));
        assertThat(need(FRIDAY)
                        .review(review(FRIDAY.plusDays(14), null), IRA, clock, 1, NOON)
                        .nextDueOn())
                .isEqualTo(LocalDate.of(2026, 10, 23));
        assertThatExceptionOfType(NoCategory.class)
                .isThrownBy(
                        () -> need(FRIDAY).review(review(FRIDAY.plusDays(28), AbuseCategory.NEG), IRA, clock, 1, NOON));
    }

    @Test
    void aPlanDoesNotEndBeforeItBeganAndAChildProtectionPlanNotOnItsFirstDay() {
        var plan = protection();
        assertThatExceptionOfType(BeforePlan.class).isThrownBy(() -> plan.end(ending(FRIDAY), 1, NOON));
        var need = need(FRIDAY);
        assertThatExceptionOfType(BeforePlan.class).isThrownBy(() -> need.end(ending(FRIDAY.minusDays(1)), 1, NOON));

        assertThat(need.end(ending(FRIDAY), 1, NOON).endedOn()).isEqualTo(FRIDAY);
        assertThat(need.isOpen()).isFalse();
        assertThat(need.goesOnAfter(FRIDAY)).isFalse();
        assertThatExceptionOfType(PlanIsEnded.class).isThrownBy(() -> need.end(ending(FRIDAY), 1, NOON));
    }

    @Test
    void aPlanBelongsToWhatFollowedTheReferral() {
        assertThatExceptionOfType(BeforeReferral.class)
                .isThrownBy(() -> need(LocalDate.of(2026, 7, 5)))
                .withMessageContaining("4015");
    }

    @Test
    void aCaseBecomesOneOfThePlansTypeButAChildWhoIsLookedAfterStaysSo() {
        assertThat(PlanKind.CHILD_PROTECTION.makesOf(CaseType.ASSESSMENT)).contains(CaseType.CHILD_PROTECTION);
        assertThat(PlanKind.CHILD_IN_NEED.makesOf(CaseType.CHILD_IN_NEED)).isEmpty();
        assertThat(PlanKind.CHILD_PROTECTION.makesOf(CaseType.LOOKED_AFTER)).isEmpty();
    }

    private PlanView making(Plan plan) {
        return plan.view(clock.of(plan));
    }

    private Plan protection() {
        return plan(new StartPlan(
                PlanKind.CHILD_PROTECTION, FRIDAY, ConferenceId.next(), AbuseCategory.NEG, 0, IRA, List.of()));
    }

    private Plan need(LocalDate startedOn) {
        return plan(new StartPlan(PlanKind.CHILD_IN_NEED, startedOn, null, null, 0, IRA, List.of()));
    }

    private Plan plan(StartPlan request) {
        return new Plan(PlanId.next(), file, request, 0, NOON);
    }

    private static ReviewPlan review(LocalDate heldOn, @Nullable AbuseCategory category) {
        return new ReviewPlan(heldOn, Participation.PN1, category, "Robin sleeps through the night");
    }

    private static EndPlan ending(LocalDate on) {
        return new EndPlan(on, PlanEndReason.SAFE_NOW);
    }
}
