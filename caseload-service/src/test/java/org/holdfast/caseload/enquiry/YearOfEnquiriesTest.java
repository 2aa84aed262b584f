package org.holdfast.caseload.enquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.holdfast.caseload.clock.WallCalendar.workingDaysAfter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Random;
import org.holdfast.caseload.casefile.ACase;
import org.holdfast.caseload.clock.WallCalendar;
import org.holdfast.caseload.strategy.Discussions;
import org.holdfast.contracts.EnquiryId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.time.WorkingDays;
import org.junit.jupiter.api.Test;

/** A year's enquiries about 1,500 children; the day of each conference is found again on a wall calendar. */
class YearOfEnquiriesTest {

    private static final Instant NOON = Instant.parse("2027-04-05T12:00:00Z");

    private final WorkingDays workingDays = new WorkingDays(Optional.empty());
    private final Random dice = new Random(15);

    @Test
    void everyConferenceIsDueOnTheDayOnTheWallAlsoOnceItsDiscussionWasAnotherOne() {
        for (var child = 0; child < WallCalendar.CASES; child++) {
            var discussedOn = WallCalendar.someDay(dice);
            var file = ACase.referredOn(LocalDate.of(2025, 12, 1));
            var enquiry = new Enquiry(
                    EnquiryId.next(),
                    file,
                    Discussions.enquiring(file, discussedOn),
                    discussedOn.plusDays(dice.nextInt(4)),
                    WorkerId.next(),
                    workingDays,
                    NOON);
            assertThat(enquiry.conferenceDueOn()).isEqualTo(workingDaysAfter(discussedOn, 15));

            var earlier = discussedOn.isAfter(LocalDate.of(2026, 1, 20))
                    ? discussedOn.minusDays(1 + dice.nextInt(9))
                    : discussedOn;
            var moved = enquiry.restOn(Discussions.enquiring(file, earlier), workingDays, NOON);
            assertThat(moved.dueOn()).isEqualTo(workingDaysAfter(earlier, 15));
        }
    }
}
