package org.holdfast.caseload.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.holdfast.caseload.clock.WallCalendar.workingDaysAfter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.holdfast.caseload.casefile.ACase;
import org.holdfast.caseload.casefile.Referred;
import org.holdfast.caseload.clock.WallCalendar;
import org.holdfast.contracts.AssessmentId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.time.WorkingDays;
import org.junit.jupiter.api.Test;

/** A year's assessments of 1,500 children; each due day is found again on a wall calendar. */
class YearOfAssessmentsTest {

    private static final Instant NOON = Instant.parse("2027-01-04T12:00:00Z");

    private final WorkingDays workingDays = new WorkingDays(Optional.empty());
    private final AssessmentClock clock = new AssessmentClock(workingDays, List.of(10, 20, 30));
    private final Random dice = new Random(45);

    @Test
    void everyDueDayIsTheOneOnTheWallAlsoOnceTheDayOfTheReferralHasMoved() {
        for (var child = 0; child < WallCalendar.CASES; child++) {
            var referredOn = WallCalendar.someDay(dice);
            var file = ACase.referredOn(referredOn);
            var first = new Assessment(
                    AssessmentId.next(),
                    file,
                    referredOn.plusDays(dice.nextInt(9)),
                    clock.first(file.referred()),
                    WorkerId.next(),
                    NOON);
            var againOn = referredOn.plusDays(100 + dice.nextInt(100));
            var later = new Assessment(AssessmentId.next(), file, againOn, clock.later(againOn), WorkerId.next(), NOON);

            assertThat(first.dueOn()).isEqualTo(workingDaysAfter(referredOn, 45));
            assertThat(later.dueOn()).isEqualTo(workingDaysAfter(againOn, 45));
            assertThat(clock.of(first))
                    .extracting(CheckpointView::dueOn)
                    .containsExactlyElementsOf(checkpoints(first.startedOn()));

            var moved = referredOn.isAfter(LocalDate.of(2026, 1, 20))
                    ? referredOn.minusDays(1 + dice.nextInt(14))
                    : referredOn;
            clock.wind(List.of(first, later), Referred.on(moved, workingDays));
            assertThat(first.dueOn()).isEqualTo(workingDaysAfter(moved, 45));
            assertThat(later.dueOn()).isEqualTo(workingDaysAfter(againOn, 45));
        }
    }

    private static List<LocalDate> checkpoints(LocalDate startedOn) {
        return List.of(
                workingDaysAfter(startedOn, 10), workingDaysAfter(startedOn, 20), workingDaysAfter(startedOn, 30));
    }
}
