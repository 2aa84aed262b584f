package org.holdfast.caseload.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.holdfast.caseload.clock.WallCalendar.monthsAfter;
import static org.holdfast.caseload.clock.WallCalendar.weeksAfter;
import static org.holdfast.caseload.clock.WallCalendar.workingDaysAfter;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.holdfast.caseload.clock.WallCalendar;
import org.holdfast.platform.time.WorkingDays;
import org.junit.jupiter.api.Test;

/** A year of visits and reviews of 1,500 children, made sooner or later than they were due; every next day is found again on a wall calendar. */
class YearOfVisitsTest {

    private static final LocalDate LAST = LocalDate.of(2027, 6, 1);

    private final WorkingDays workingDays = new WorkingDays(Optional.empty());
    private final Random dice = new Random(28);

    @Test
    void everyVisitAndReviewIsDueOnTheDayOnTheWall() {
        for (var child = 0; child < WallCalendar.CASES; child++) {
            var rule = ContactRule.values()[child % ContactRule.values().length];
            var since = WallCalendar.someDay(dice);
            var done = new ArrayList<LocalDate>();
            var due = rule.dueOn(since, done, null, workingDays);
            assertThat(due).as(rule.code()).isEqualTo(first(rule, since));
            var made = someDayAround(since, due);
            while (made.isBefore(LAST)) {
                done.add(made);
                due = rule.dueOn(since, done, null, workingDays);
                assertThat(due).as(rule.code()).isEqualTo(next(rule, since, done));
                made = someDayAround(made, due);
            }
        }
    }

    private static LocalDate first(ContactRule rule, LocalDate since) {
        return switch (rule) {
            case ASSESSMENT_SEEN, CP_VISIT, CIN_REVIEW -> workingDaysAfter(since, 10);
            case FAMILY_HELP_VISIT, CIN_VISIT, CLA_REVIEW -> workingDaysAfter(since, 20);
            case PF_VISIT -> workingDaysAfter(since, 7);
            case CLA_VISIT, PA_VISIT -> weeksAfter(since, 1);
            case CP_REVIEW -> monthsAfter(since, 3);
            case PATHWAY_REVIEW -> monthsAfter(since, 6);
        };
    }

    private static LocalDate next(ContactRule rule, LocalDate since, List<LocalDate> done) {
        var last = done.getLast();
        return switch (rule) {
            case ASSESSMENT_SEEN, CP_VISIT -> workingDaysAfter(last, 10);
            case FAMILY_HELP_VISIT, CIN_VISIT -> workingDaysAfter(last, 20);
            case CIN_REVIEW, CLA_VISIT -> weeksAfter(last, 6);
            case PF_VISIT -> weeksAfter(last, last.isBefore(monthsAfter(since, 12)) ? 6 : 12);
            case CLA_REVIEW -> monthsAfter(last, done.size() == 1 ? 3 : 6);
            case CP_REVIEW, PATHWAY_REVIEW -> monthsAfter(last, 6);
            case PA_VISIT -> monthsAfter(last, 2);
        };
    }

    /** After the one before; up to a week late. */
    private LocalDate someDayAround(LocalDate before, LocalDate due) {
        return before.plusDays(1 + dice.nextInt((int) ChronoUnit.DAYS.between(before, due) + 7));
    }
}
