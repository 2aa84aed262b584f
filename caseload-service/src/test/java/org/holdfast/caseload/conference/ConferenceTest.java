package org.holdfast.caseload.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.holdfast.caseload.casefile.ACase;
import org.holdfast.caseload.casefile.BeforeReferral;
import org.holdfast.caseload.national.NoConferenceAtWeekends;
import org.holdfast.caseload.national.Participation;
import org.holdfast.caseload.strategy.Agency;
import org.holdfast.contracts.ConferenceId;
import org.holdfast.contracts.EnquiryId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.correction.AlreadyCorrected;
import org.holdfast.platform.correction.EnteredInError;
import org.junit.jupiter.api.Test;

class ConferenceTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 4, 24);
    private static final Instant NOON = Instant.parse("2026-04-24T12:00:00Z");

    @Test
    void aConferenceIsNotHeldAtAWeekendNorBeforeTheReferral() {
        assertThatExceptionOfType(NoConferenceAtWeekends.class)
                .isThrownBy(() -> held(FRIDAY.plusDays(1), FRIDAY.minusDays(30)))
                .withMessageContaining("8875");
        assertThatExceptionOfType(BeforeReferral.class)
                .isThrownBy(() -> held(FRIDAY, FRIDAY.plusDays(3)))
                .withMessageContaining("1104");
    }

    @Test
    void aPlanBeginsWithAConferenceThatStands() {
        var conference = held(FRIDAY, FRIDAY.minusDays(30));
        assertThat(conference.makesChildProtectionPlan()).isTrue();

        conference.correct(new EnteredInError("Another child", WorkerId.next(), NOON));

        assertThat(conference.makesChildProtectionPlan()).isFalse();
        assertThatExceptionOfType(AlreadyCorrected.class)
                .isThrownBy(() -> conference.correct(new EnteredInError("Again", WorkerId.next(), NOON)));
    }

    private static Conference held(LocalDate day, LocalDate referredOn) {
        var request = new HoldConference(
                ConferenceKind.INITIAL,
                EnquiryId.next(),
                null,
                day,
                Set.of(Agency.CHILDREN_SERVICES, Agency.HEALTH),
                Participation.PN1,
                ConferenceOutcome.CHILD_PROTECTION_PLAN,
                "Nan sleeps in for now");
        return new Conference(ConferenceId.next(), ACase.referredOn(referredOn), request, day, WorkerId.next(), NOON);
    }
}
