package org.holdfast.caseload.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.holdfast.caseload.clock.WallCalendar.monthsAfter;
import static org.holdfast.caseload.clock.WallCalendar.openOnOrAfter;
import static org.holdfast.caseload.clock.WallCalendar.weeksAfter;
import static org.holdfast.caseload.clock.WallCalendar.workingDaysAfter;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import org.holdfast.caseload.casefile.ACase;
import org.holdfast.caseload.casefile.CaseFile;
import org.holdfast.caseload.clock.WallCalendar;
import org.holdfast.caseload.national.Participation;
import org.holdfast.caseload.strategy.Agency;
import org.holdfast.contracts.ConferenceId;
import org.holdfast.contracts.PlanId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.time.WorkingDays;
import org.junit.jupiter.api.Test;

/** A year of 1,500 plans, each reviewed sooner or later than it was due; every next day is found again on a wall calendar. */
class YearOfPlansTest {

    private static final Instant NOON = Instant.parse("2027-04-05T12:00:00Z");
    private static final LocalDate LAST = LocalDate.of(2027, 6, 1);
    private static final WorkerId IRA = WorkerId.next();

    private final PlanClock clock = new PlanClock(new WorkingDays(Optional.empty()), _ -> null);
    private final CaseFile file = ACase.referredOn(LocalDate.of(2025, 12, 1));
    private final Random dice = new Random(36);

    @Test
    void everyReviewAndCoreGroupIsDueOnTheDayOnTheWall() {
        for (var child = 0; child < WallCalendar.CASES; child++) {
            var kind = PlanKind.values()[child % PlanKind.values().length];
            var start = openOnOrAfter(WallCalendar.someDay(dice));
            switch (kind) {
                case CHILD_PROTECTION -> {
                    reviewed(plan(kind, start), monthsAfter(start, 3), day -> monthsAfter(day, 6));
                    met(plan(kind, start));
                }
                case CHILD_IN_NEED ->
                    reviewed(plan(kind, start), workingDaysAfter(start, 10), day -> weeksAfter(day, 6));
                case FAMILY_HELP -> reviewed(plan(kind, start), weeksAfter(start, 6), day -> monthsAfter(day, 3));
            }
        }
    }

    private void reviewed(Plan plan, LocalDate first, Function<LocalDate, LocalDate> then) {
        var rule = PlanRule.reviewing(plan.kind());
        assertThat(clock.dueOn(plan, rule)).isEqualTo(first);
        var held = someDayAround(plan.startedOn(), first);
        while (held.isBefore(LAST)) {
            var reviewed = plan.review(
                    new ReviewPlan(held, Participation.PN1, null, "Robin sleeps through the night"),
                    IRA,
                    clock,
                    1,
                    NOON);
            assertThat(reviewed.nextDueOn()).isEqualTo(then.apply(held));
            assertThat(clock.anchorOn(plan, rule)).isEqualTo(held);
            held = someDayAround(held, reviewed.nextDueOn());
        }
    }

    private void met(Plan plan) {
        assertThat(clock.dueOn(plan, PlanRule.CORE_GROUP)).isEqualTo(workingDaysAfter(plan.startedOn(), 10));
        var held = someDayAround(plan.startedOn(), clock.dueOn(plan, PlanRule.CORE_GROUP));
        while (held.isBefore(LAST)) {
            plan.meet(new HoldCoreGroup(held, Set.of(Agency.HEALTH)), IRA, NOON);
            assertThat(clock.dueOn(plan, PlanRule.CORE_GROUP)).isEqualTo(weeksAfter(held, 6));
            held = someDayAround(held, clock.dueOn(plan, PlanRule.CORE_GROUP));
        }
    }

    /** After the one before; up to a week late. */
    private LocalDate someDayAround(LocalDate before, LocalDate due) {
        return openOnOrAfter(before.plusDays(1 + dice.nextInt((int) ChronoUnit.DAYS.between(before, due) + 7)));
    }

    private Plan plan(PlanKind kind, LocalDate start) {
        var request = kind == PlanKind.CHILD_PROTECTION
                ? new StartPlan(kind, start, ConferenceId.next(), AbuseCategory.NEG, 0, IRA, List.of())
                : new StartPlan(kind, start, null, null, 0, IRA, List.of());
        return new Plan(PlanId.next(), file, request, 0, NOON);
    }
}
