package org.holdfast.referral.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.holdfast.contracts.AgencyId;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.DecisionId;
import org.holdfast.contracts.ReferralEvent.AuthorisationRefused;
import org.holdfast.contracts.ReferralEvent.DeadlineApproached;
import org.holdfast.contracts.ReferralEvent.DeadlineMissed;
import org.holdfast.contracts.ReferralEvent.DecisionAuthorised;
import org.holdfast.contracts.ReferralEvent.ReferralClosed;
import org.holdfast.contracts.ReferralEvent.ReferralDecided;
import org.holdfast.contracts.ReferralEvent.ReferralReceived;
import org.holdfast.contracts.ReferralEvent.ReferralRoutedToCase;
import org.holdfast.contracts.ReferralEvent.ReferralTriaged;
import org.holdfast.contracts.ReferralEvent.ReferralWithdrawn;
import org.holdfast.contracts.ReferralId;
import org.holdfast.contracts.TeamId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.lifecycle.IllegalTransition;
import org.holdfast.platform.national.ReferralSource;
import org.holdfast.platform.problem.NotFound;
import org.holdfast.referral.clock.DueOnReceipt;
import org.holdfast.referral.clock.Rag;
import org.junit.jupiter.api.Test;

class ReferralTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2026-03-03T10:00:00Z");

    private static final AgencyId SCHOOL = AgencyId.next();
    private static final Duration FOUR_HOURS = Duration.ofHours(4);
    private static final DueOnReceipt DUE = new DueOnReceipt(
            LocalDate.of(2026, 3, 3), Instant.parse("2026-03-04T00:00:00Z"), Instant.parse("2026-03-04T00:00:00Z"));

    private final ChildId robin = ChildId.next();
    private final ChildId wren = ChildId.next();
    private final WorkerId worker = WorkerId.next();
    private final WorkerId manager = WorkerId.next();
    private final DecisionId decisionId = DecisionId.next();
    private final Referral referral = referral(robin, wren);

    @Test
    void aReferralIsAnnouncedOncePerChild() {
        assertThat(referral.received())
                .containsExactly(
                        new ReferralReceived(referral.id(), robin, "2A", "API", SCHOOL, MONDAY, 0),
                        new ReferralReceived(referral.id(), wren, "2A", "API", SCHOOL, MONDAY, 0));
    }

    @Test
    void aDecisionWaitsForItsAuthorisation() {
        var event = referral.decide(decisionId, assessment(robin, false), worker, TUESDAY.plus(FOUR_HOURS), TUESDAY);

        assertThat(event)
                .isEqualTo(new ReferralDecided(
                        referral.id(), robin, decisionId, "SINGLE_ASSESSMENT", 3, false, worker, MONDAY, TUESDAY, 1));
        assertThat(referral.decisions().outcomeFor(robin)).isEmpty();
    }

    @Test
    void anUrgentDecisionOpensTheCaseAtOnce() {
        var event = referral.decide(decisionId, assessment(robin, true), worker, TUESDAY.plus(FOUR_HOURS), TUESDAY);

        assertThat(event.opensCase()).isTrue();
    }

    @Test
    void anAuthorisedDecisionStandsAndClosesTheReferralForThatChild() {
        var _ = referral.decide(decisionId, assessment(robin, false), worker, MONDAY.plus(FOUR_HOURS), MONDAY);

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
                                "N0",
                                TUESDAY,
                                1),
                        new ReferralClosed(referral.id(), robin, "SINGLE_ASSESSMENT", TUESDAY, 1));
        assertThat(referral.decisions().outcomeFor(robin)).contains(Outcome.SINGLE_ASSESSMENT);
    }

    @Test
    void nobodyAuthorisesTheirOwnDecision() {
        var _ = referral.decide(decisionId, assessment(robin, false), worker, MONDAY.plus(FOUR_HOURS), MONDAY);

        assertThatExceptionOfType(OwnDecision.class)
                .isThrownBy(() -> referral.answer(decisionId, new Authorise.Agree(null), worker, TUESDAY));
        assertThat(referral.decisions().outcomeFor(robin)).isEmpty();
    }

    @Test
    void aRefusedDecisionIsMadeAgain() {
        var _ = referral.decide(decisionId, assessment(robin, true), worker, MONDAY.plus(FOUR_HOURS), MONDAY);

        var events = referral.answer(decisionId, new Authorise.Refuse("Ask the school first"), manager, TUESDAY);

        assertThat(events)
                .containsExactly(new AuthorisationRefused(referral.id(), robin, decisionId, true, manager, TUESDAY, 1));
        assertThat(referral.decide(
                                DecisionId.next(), assessment(robin, false), worker, TUESDAY.plus(FOUR_HOURS), TUESDAY)
                        .childId())
                .isEqualTo(robin);
    }

    @Test
    void aDecisionIsFinal() {
        var _ = referral.decide(decisionId, assessment(robin, false), worker, MONDAY.plus(FOUR_HOURS), MONDAY);
        var _ = referral.answer(decisionId, new Authorise.Agree(null), manager, MONDAY);

        assertThatExceptionOfType(IllegalTransition.class)
                .isThrownBy(() -> referral.decide(
                        DecisionId.next(), assessment(robin, false), worker, TUESDAY.plus(FOUR_HOURS), TUESDAY))
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
        var _ = referral.decide(second, assessment(wren, false), worker, MONDAY.plus(FOUR_HOURS), MONDAY);
        assertThat(referral.status()).isEqualTo(ReferralStatus.DECISION_PENDING_AUTHORISATION);

        var _ = referral.answer(second, new Authorise.Agree(null), manager, TUESDAY);
        assertThat(referral.status()).isEqualTo(ReferralStatus.DECIDED);
    }

    @Test
    void aDecisionIsAboutAChildOfItsReferral() {
        assertThatExceptionOfType(NotInThisReferral.class)
                .isThrownBy(() -> referral.decide(
                        decisionId, assessment(ChildId.next(), false), worker, TUESDAY.plus(FOUR_HOURS), TUESDAY));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> referral.answer(DecisionId.next(), new Authorise.Agree(null), manager, TUESDAY));
    }

    @Test
    void aReferenceCanBeReadOutOnThePhone() {
        assertThat(referral.reference()).matches("HF-[0-9A-HJKMNP-TV-Z]{5}-[0-9A-HJKMNP-TV-Z]{5}");
    }

    private void decideAndAuthorise(ChildId child) {
        var id = DecisionId.next();
        var _ = referral.decide(id, assessment(child, false), worker, MONDAY.plus(FOUR_HOURS), MONDAY);
        var _ = referral.answer(id, new Authorise.Agree(null), manager, TUESDAY);
    }

    @Test
    void nothingIsDecidedBeforeItCameInNorAuthorisedBeforeItWasDecided() {
        var earlier = MONDAY.minusSeconds(1);
        assertThatExceptionOfType(ContradictoryDates.class)
                .isThrownBy(() -> referral.decide(decisionId, assessment(robin, false), worker, MONDAY, earlier));

        var _ = referral.decide(decisionId, assessment(robin, false), worker, TUESDAY, TUESDAY);
        assertThatExceptionOfType(ContradictoryDates.class)
                .isThrownBy(() -> referral.answer(decisionId, new Authorise.Agree(null), manager, MONDAY));
    }

    @Test
    void whatAPartnersSystemSendsIsAcknowledgedByItsReceipt() {
        assertThat(clocksRunning(referral)).containsExactly(ReferralClock.DECIDE);
    }

    @Test
    void triageSetsByWhenPartnersHaveToAnswer() {
        var due = TUESDAY.plus(FOUR_HOURS);

        var events = referral.triage(triage(Rag.RED), Optional.of(due));

        assertThat(events)
                .contains(new ReferralTriaged(referral.id(), robin, 3, "RED", List.of("3B"), worker, due, TUESDAY, 1));
        assertThat(referral.status()).isEqualTo(ReferralStatus.TRIAGED);
        assertThat(clocksRunning(referral)).containsExactly(ReferralClock.DECIDE, ReferralClock.GATHER_INFORMATION);

        var _ = referral.triage(triage(Rag.BLUE), Optional.empty());
        assertThat(clocksRunning(referral)).containsExactly(ReferralClock.DECIDE);
        assertThat(referral.handling().triages()).hasSize(2);
    }

    @Test
    void anUrgentDecisionIsAuthorisedWithinHours() {
        var _ = referral.decide(decisionId, assessment(robin, true), worker, TUESDAY.plus(FOUR_HOURS), TUESDAY);
        assertThat(clocksRunning(referral)).containsExactly(ReferralClock.DECIDE, ReferralClock.AUTHORISE);

        var _ = referral.answer(decisionId, new Authorise.Agree(null), manager, TUESDAY.plusSeconds(60));
        assertThat(clocksRunning(referral)).containsExactly(ReferralClock.DECIDE);
    }

    @Test
    void whatIsNearlyLateAndWhatIsLateIsNoticedOnce() {
        var twoHours = Duration.ofHours(2);
        var late = DUE.decideBy().plusSeconds(1);

        assertThat(referral.clocks(DUE.decideBy().minus(FOUR_HOURS)).notice(twoHours))
                .isEmpty();
        assertThat(referral.clocks(DUE.decideBy().minusSeconds(60)).notice(twoHours))
                .containsExactly(
                        new DeadlineApproached(
                                referral.id(),
                                robin,
                                "DECIDE",
                                DUE.decideBy(),
                                DUE.decideBy().minusSeconds(60),
                                1),
                        new DeadlineApproached(
                                referral.id(),
                                wren,
                                "DECIDE",
                                DUE.decideBy(),
                                DUE.decideBy().minusSeconds(60),
                                1));
        assertThat(referral.clocks(DUE.decideBy().minusSeconds(30)).notice(twoHours))
                .isEmpty();
        assertThat(referral.clocks(late).notice(twoHours))
                .containsExactly(
                        new DeadlineMissed(referral.id(), robin, "DECIDE", DUE.decideBy(), late, 1),
                        new DeadlineMissed(referral.id(), wren, "DECIDE", DUE.decideBy(), late, 1));
        assertThat(referral.clocks(late).notice(twoHours)).isEmpty();
    }

    @Test
    void onlyWhatIsLateIsExplained() {
        var why = new ExplainBreach(ReferralClock.DECIDE, BreachReason.VOLUME, null);

        assertThatExceptionOfType(NothingLate.class)
                .isThrownBy(() -> referral.clocks(TUESDAY).explain(why, worker));
        assertThat(referral.clocks(DUE.decideBy().plusSeconds(1)).explain(why, worker))
                .hasSize(2);
    }

    @Test
    void whatIsDecidedIsNotWithdrawn() {
        var _ = referral.decide(decisionId, assessment(robin, false), worker, MONDAY.plus(FOUR_HOURS), MONDAY);

        assertThatExceptionOfType(AlreadyDecided.class)
                .isThrownBy(() -> referral.withdraw("Sent by mistake", worker, TUESDAY));
    }

    @Test
    void aWithdrawnReferralIsOverAndNothingIsDueAnyMore() {
        assertThat(referral.withdraw("Sent by mistake", worker, TUESDAY))
                .containsExactly(
                        new ReferralWithdrawn(referral.id(), robin, worker, TUESDAY, 1),
                        new ReferralWithdrawn(referral.id(), wren, worker, TUESDAY, 1));
        assertThat(clocksRunning(referral)).isEmpty();
        assertThatExceptionOfType(NotOpen.class).isThrownBy(() -> referral.triage(triage(Rag.RED), Optional.empty()));
        assertThatExceptionOfType(NotOpen.class).isThrownBy(() -> referral.withdraw("Again", worker, TUESDAY));
    }

    @Test
    void aDuplicateIsOfAnotherReferralThatHasAllItsChildren() {
        var whole = referral(wren, robin);
        var part = referral(robin);

        assertThatExceptionOfType(DuplicateOfItself.class)
                .isThrownBy(() -> referral.duplicate(referral, "Twice", worker, TUESDAY));
        assertThatExceptionOfType(ChildMissingThere.class)
                .isThrownBy(() -> referral.duplicate(part, "Twice", worker, TUESDAY));
        assertThat(referral.duplicate(whole, "Twice", worker, TUESDAY)).hasSize(2);
        assertThatExceptionOfType(DuplicateOfItself.class)
                .isThrownBy(() -> whole.duplicate(referral, "Twice", worker, TUESDAY));
    }

    @Test
    void aChildWithAnOpenCaseGoesToItsTeamAndTheOthersAreScreened() {
        var openCase = CaseId.next();
        var team = TeamId.next();

        assertThat(referral.route(robin, openCase, team, MONDAY))
                .isEqualTo(new ReferralRoutedToCase(referral.id(), robin, openCase, team, false, MONDAY, 0));
        assertThat(referral.status().isOpen()).isTrue();

        var _ = referral.route(wren, openCase, team, MONDAY);
        assertThat(referral.status()).isEqualTo(ReferralStatus.LINKED_TO_OPEN_CASE);
        assertThat(clocksRunning(referral)).isEmpty();
    }

    private Triage triage(Rag rag) {
        return new Triage(3, rag, List.of(AssessmentFactor.PARENT_DOMESTIC_VIOLENCE), "Shouting", worker, TUESDAY);
    }

    private static List<ReferralClock> clocksRunning(Referral referral) {
        return referral.handling().due().stream()
                .filter(Deadline::isOpen)
                .map(Deadline::clock)
                .toList();
    }

    private static Referral referral(ChildId... children) {
        return new Referral(ReferralId.next(), submission(), List.of(children), null, MONDAY, DUE);
    }

    private static MakeDecision assessment(ChildId child, boolean urgent) {
        return new MakeDecision(child, Outcome.SINGLE_ASSESSMENT, 3, "Robin is worried at home", null, urgent);
    }

    private static Submission submission() {
        return new Submission(
                ReferralSource.SCHOOL,
                Channel.API,
                SCHOOL,
                new Referrer("Jo Fenwick", null, null, null, true),
                "There is shouting every night",
                null,
                List.of(),
                new Consent(true, null),
                false);
    }
}
