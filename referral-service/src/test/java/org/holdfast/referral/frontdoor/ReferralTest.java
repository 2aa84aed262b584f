package org.holdfast.referral.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.DecisionId;
import org.holdfast.contracts.ReferralEvent.AuthorisationRefused;
import org.holdfast.contracts.ReferralEvent.DecisionAuthorised;
import org.holdfast.contracts.ReferralEvent.ReferralClosed;
import org.holdfast.contracts.ReferralEvent.ReferralDecided;
import org.holdfast.contracts.ReferralEvent.ReferralReceived;
import org.holdfast.contracts.ReferralId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.lifecycle.IllegalTransition;
import org.holdfast.platform.problem.NotFound;
import org.holdfast.referral.agency.ReferralSource;
import org.junit.jupiter.api.Test;

class ReferralTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-03-03T10:00:00Z");

    private final ChildId robin = ChildId.next();
    private final ChildId wren = ChildId.next();
    private final WorkerId worker = WorkerId.next();
    private final WorkerId manager = WorkerId.next();
    private final DecisionId decisionId = DecisionId.next();
    private final Referral referral =
            new Referral(ReferralId.next(), submission(), List.of(robin, wren), MONDAY, LocalDate.of(2026, 3, 3));

    @Test
    void aReferralIsAnnouncedOncePerChild() {
        assertThat(referral.received())
                .containsExactly(
                        new ReferralReceived(referral.id(), robin, "2A", "API", null, MONDAY, 0),
                        new ReferralReceived(referral.id(), wren, "2A", "API", null, MONDAY, 0));
    }

    @Test
    void aDecisionWaitsForItsAuthorisation() {
        var event = referral.decide(decisionId, assessment(robin, false), worker, TUESDAY);

        assertThat(event)
                .isEqualTo(new ReferralDecided(
                        referral.id(), robin, decisionId, "SINGLE_ASSESSMENT", 3, false, worker, MONDAY, TUESDAY, 1));
        assertThat(referral.outcomeFor(robin)).isEmpty();
    }

    @Test
    void anUrgentDecisionOpensTheCaseAtOnce() {
        var event = referral.decide(decisionId, assessment(robin, true), worker, TUESDAY);

        assertThat(event.opensCase()).isTrue();
    }

    @Test
    void anAuthorisedDecisionStandsAndClosesTheReferralForThatChild() {
        var _ = referral.decide(decisionId, assessment(robin, false), worker, MONDAY);

        var events = referral.answer(decisionId, new Authorise.Agree(null), manager, TUESDAY);

        assertThat(events)
                .containsExactly(
                        new DecisionAuthorised(
                                referral.id(),
                                robin,
                                decisionId,
                                "SINGLE_ASSESSMENT",
                                3,
                                true,
                                worker,
                                manager,
                                MONDAY,
                                TUESDAY,
                                1),
                        new ReferralClosed(referral.id(), robin, "SINGLE_ASSESSMENT", TUESDAY, 1));
        assertThat(referral.outcomeFor(robin)).contains(Outcome.SINGLE_ASSESSMENT);
    }

    @Test
    void nobodyAuthorisesTheirOwnDecision() {
        var _ = referral.decide(decisionId, assessment(robin, false), worker, MONDAY);

        assertThatExceptionOfType(OwnDecision.class)
                .isThrownBy(() -> referral.answer(decisionId, new Authorise.Agree(null), worker, TUESDAY));
        assertThat(referral.outcomeFor(robin)).isEmpty();
    }

    @Test
    void aRefusedDecisionIsMadeAgain() {
        var _ = referral.decide(decisionId, assessment(robin, true), worker, MONDAY);

        var events = referral.answer(decisionId, new Authorise.Refuse("Ask the school first"), manager, TUESDAY);

        assertThat(events)
                .containsExactly(new AuthorisationRefused(referral.id(), robin, decisionId, true, manager, TUESDAY, 1));
        assertThat(referral.decide(DecisionId.next(), assessment(robin, false), worker, TUESDAY)
                        .childId())
                .isEqualTo(robin);
    }

    @Test
    void aDecisionIsFinal() {
        var _ = referral.decide(decisionId, assessment(robin, false), worker, MONDAY);
        var _ = referral.answer(decisionId, new Authorise.Agree(null), manager, MONDAY);

        assertThatExceptionOfType(IllegalTransition.class)
                .isThrownBy(() -> referral.decide(DecisionId.next(), assessment(robin, false), worker, TUESDAY))
                .withMessage("Cannot move from DECIDED to AWAITING_AUTHORISATION");
        assertThatExceptionOfType(IllegalTransition.class)
                .isThrownBy(
                        () -> referral.answer(decisionId, new Authorise.Refuse("Changed my mind"), manager, TUESDAY));
    }

    @Test
    void aReferralIsDecidedWhenEveryChildIs() {
        assertThat(referral.status()).isEqualTo(ReferralStatus.RECEIVED);

        decideAndAuthorise(robin);
        assertThat(referral.status()).isEqualTo(ReferralStatus.RECEIVED);

        var second = DecisionId.next();
        var _ = referral.decide(second, assessment(wren, false), worker, MONDAY);
        assertThat(referral.status()).isEqualTo(ReferralStatus.DECISION_PENDING_AUTHORISATION);

        var _ = referral.answer(second, new Authorise.Agree(null), manager, TUESDAY);
        assertThat(referral.status()).isEqualTo(ReferralStatus.DECIDED);
    }

    @Test
    void aDecisionIsAboutAChildOfItsReferral() {
        assertThatExceptionOfType(NotInThisReferral.class)
                .isThrownBy(() -> referral.decide(decisionId, assessment(ChildId.next(), false), worker, TUESDAY));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> referral.answer(DecisionId.next(), new Authorise.Agree(null), manager, TUESDAY));
    }

    @Test
    void aReferenceCanBeReadOutOnThePhone() {
        assertThat(referral.reference()).matches("HF-[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}");
    }

    private void decideAndAuthorise(ChildId child) {
        var id = DecisionId.next();
        var _ = referral.decide(id, assessment(child, false), worker, MONDAY);
        var _ = referral.answer(id, new Authorise.Agree(null), manager, TUESDAY);
    }

    private static MakeDecision assessment(ChildId child, boolean urgent) {
        return new MakeDecision(child, Outcome.SINGLE_ASSESSMENT, 3, "Robin is worried at home", urgent);
    }

    private static Submission submission() {
        return new Submission(
                ReferralSource.SCHOOL,
                Channel.API,
                null,
                new Referrer("Jo Fenwick", null, null, null, true),
                "There is shouting every night",
                null,
                List.of(),
                new Consent(true, null),
                false);
    }
}
