package org.holdfast.caseload.visit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.caseload.clock.Interval;
import org.holdfast.platform.time.WorkingDays;
import org.junit.jupiter.api.Test;

class ContactRuleTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    private final WorkingDays workingDays = new WorkingDays(Optional.empty());

    @Test
    void aChildWhoIsLookedAfterIsSeenWithinAWeekAndThenEverySixWeeks() {
        assertThat(due(ContactRule.CLA_VISIT)).isEqualTo(MONDAY.plusWeeks(1));
        assertThat(due(ContactRule.CLA_VISIT, MONDAY.plusDays(3)))
                .isEqualTo(MONDAY.plusDays(3).plusWeeks(6));
    }

    @Test
    void theReviewsOfCareAreAfterTwentyWorkingDaysThreeMonthsAndSixMonths() {
        var first = LocalDate.of(2026, 3, 30);

        assertThat(due(ContactRule.CLA_REVIEW)).isEqualTo(first);
        assertThat(due(ContactRule.CLA_REVIEW, first)).isEqualTo(first.plusMonths(3));
        assertThat(due(ContactRule.CLA_REVIEW, first, first.plusMonths(3))).isEqualTo(first.plusMonths(9));
    }

    @Test
    void privateFosteringIsVisitedWithinSevenWorkingDaysThenSixAndAfterAYearTwelveWeeks() {
        assertThat(due(ContactRule.PF_VISIT)).isEqualTo(LocalDate.of(2026, 3, 11));
        assertThat(due(ContactRule.PF_VISIT, MONDAY.plusMonths(11)))
                .isEqualTo(MONDAY.plusMonths(11).plusWeeks(6));
        assertThat(due(ContactRule.PF_VISIT, MONDAY.plusYears(1)))
                .isEqualTo(MONDAY.plusYears(1).plusWeeks(12));
    }

    @Test
    void aReviewConferenceIsAfterThreeMonthsAndThenSix() {
        assertThat(due(ContactRule.CP_REVIEW)).isEqualTo(MONDAY.plusMonths(3));
        assertThat(due(ContactRule.CP_REVIEW, MONDAY.plusMonths(3))).isEqualTo(MONDAY.plusMonths(9));
    }

    @Test
    void theCouncilSetsWhatIsLocalAndNotWhatIsLaw() {
        var fiveDays = new Interval(5, Interval.Unit.WORKING_DAYS);

        assertThat(ContactRule.CP_VISIT.dueOn(MONDAY, List.of(), fiveDays, workingDays))
                .isEqualTo(MONDAY.plusDays(7));
        assertThat(ContactRule.CLA_VISIT.dueOn(
                        MONDAY, List.of(), new Interval(60, Interval.Unit.WORKING_DAYS), workingDays))
                .isEqualTo(MONDAY.plusWeeks(1));
    }

    private LocalDate due(ContactRule rule, LocalDate... done) {
        return rule.dueOn(MONDAY, List.of(done), null, workingDays);
    }
}
