package org.holdfast.caseload.enquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.holdfast.caseload.casefile.ACase;
import org.holdfast.caseload.casefile.BeforeReferral;
import org.holdfast.caseload.casefile.CaseFile;
import org.holdfast.caseload.strategy.Discussions;
import org.holdfast.caseload.strategy.StrategyDiscussion;
import org.holdfast.contracts.EnquiryId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.lifecycle.IllegalTransition;
import org.holdfast.platform.time.WorkingDays;
import org.junit.jupiter.api.Test;

class EnquiryTest {

    private static final LocalDate WEDNESDAY = LocalDate.of(2026, 4, 1);
    private static final Instant NOON = Instant.parse("2026-04-20T12:00:00Z");

    private final WorkingDays workingDays = new WorkingDays(Optional.empty());
    private final CaseFile file = ACase.referredOn(LocalDate.of(2026, 3, 30));

    @Test
    void aConferenceIsDueFifteenWorkingDaysAfterTheDiscussionAndMovesWithIt() {
        var enquiry = started(Discussions.enquiring(file, WEDNESDAY));
        assertThat(enquiry.conferenceDueOn()).isEqualTo(LocalDate.of(2026, 4, 24));

        var moved = enquiry.restOn(Discussions.enquiring(file, WEDNESDAY.minusDays(1)), workingDays, NOON);

        assertThat(moved.dueOn()).isEqualTo(LocalDate.of(2026, 4, 23));
        assertThat(enquiry.conferenceDueOn()).isEqualTo(LocalDate.of(2026, 4, 23));
        assertThat(enquiry.discussedOn()).isEqualTo(WEDNESDAY.minusDays(1));
    }

    @Test
    void anEnquiryRestsOnADiscussionThatDecidedSoAndDoesNotBeginBeforeIt() {
        assertThatExceptionOfType(NoEnquiryDecided.class)
                .isThrownBy(() -> started(Discussions.enquiringNot(file, WEDNESDAY)));
        assertThatExceptionOfType(EnquiryBeforeDiscussion.class)
                .isThrownBy(() -> started(Discussions.enquiring(file, WEDNESDAY.plusDays(1))));
        assertThatExceptionOfType(BeforeReferral.class)
                .isThrownBy(() -> started(Discussions.enquiring(ACase.referredOn(WEDNESDAY.plusDays(1)), WEDNESDAY)))
                .withMessageContaining("2889");
    }

    @Test
    void aConferenceFollowsAnEnquiryThatFoundItNecessaryAndNotBeforeItBegan() {
        var enquiry = started(Discussions.enquiring(file, WEDNESDAY));
        assertThatExceptionOfType(NoConferenceAwaited.class)
                .isThrownBy(() -> enquiry.conferenceHeld(WEDNESDAY.plusDays(9), NOON));
        var _ = enquiry.conclude(concluded(EnquiryConclusion.CONFERENCE), 1, NOON);
        assertThatExceptionOfType(ConferenceBeforeEnquiry.class)
                .isThrownBy(() -> enquiry.conferenceHeld(WEDNESDAY.minusDays(1), NOON))
                .withMessageContaining("8615");
        assertThat(enquiry.isOpen()).isTrue();

        enquiry.conferenceHeld(WEDNESDAY.plusDays(9), NOON);

        assertThat(enquiry.isOpen()).isFalse();
        assertThat(enquiry.goesOnAfter(WEDNESDAY.plusDays(8))).isTrue();
        assertThat(enquiry.goesOnAfter(WEDNESDAY.plusDays(9))).isFalse();
        enquiry.conferenceTakenBack(NOON);
        assertThat(enquiry.isOpen()).isTrue();
    }

    @Test
    void anEnquiryEndsWithoutAConferenceWhereNoneIsNeeded() {
        var enquiry = started(Discussions.enquiring(file, WEDNESDAY));

        var concluded = enquiry.conclude(concluded(EnquiryConclusion.NOT_SUBSTANTIATED), 4, NOON);

        assertThat(concluded.conclusion()).isEqualTo("NOT_SUBSTANTIATED");
        assertThat(enquiry.isOpen()).isFalse();
        assertThatExceptionOfType(IllegalTransition.class)
                .isThrownBy(() -> enquiry.conclude(concluded(EnquiryConclusion.CONFERENCE), 5, NOON));
    }

    private Enquiry started(StrategyDiscussion discussion) {
        return new Enquiry(EnquiryId.next(), file, discussion, WEDNESDAY, WorkerId.next(), workingDays, NOON);
    }

    private static ConcludeEnquiry concluded(EnquiryConclusion conclusion) {
        return new ConcludeEnquiry(WEDNESDAY.plusDays(7), conclusion, "Robin was hit once, by a neighbour");
    }
}
