package org.holdfast.referral.frontdoor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.holdfast.platform.testing.Api.as;
import static org.holdfast.platform.testing.Api.once;
import static org.holdfast.referral.intake.Family.DANA;
import static org.holdfast.referral.intake.Family.MORGAN;
import static org.holdfast.referral.intake.Family.referredChild;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.holdfast.contracts.OpenReferralState;
import org.holdfast.contracts.ReferralEvent.DecisionAuthorised;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.testing.MovableClock;
import org.holdfast.platform.testing.Topics;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DecisionResourceTest {

    @Inject
    Topics topics;

    @Inject
    MovableClock clock;

    @AfterEach
    void backToNow() {
        clock.backToNow();
    }

    @Test
    void anAuthorisedDecisionIsAnnouncedAndTheFrontDoorIsDone() {
        var robin = referredChild();
        String decision = robin.decide("SINGLE_ASSESSMENT", 3)
                .statusCode(201)
                .body("status", equalTo("PENDING"))
                .extract()
                .path("id");

        robin.authorise(decision).statusCode(200).body("status", equalTo("AUTHORISED"));

        await().untilAsserted(() -> {
            assertThat(topics.published(DecisionAuthorised.class))
                    .anyMatch(event -> event.decisionId().value().toString().equals(decision) && event.opensCase());
            assertThat(topics.published(OpenReferralState.class))
                    .anyMatch(state -> state.childId().value().toString().equals(robin.childId())
                            && state.openReferrals() == 0
                            && state.version() == 2);
        });
    }

    /** It may be another machine's than the one that took the decision. */
    @Test
    void aClockThatIsBehindKeepsNobodyFromAuthorising() {
        var robin = referredChild();
        clock.moveBy(Duration.ofSeconds(-30));
        String decision =
                robin.decide("SINGLE_ASSESSMENT", 3).statusCode(201).extract().path("id");

        clock.moveBy(Duration.ofSeconds(-30));
        robin.authorise(decision).statusCode(200).body("status", equalTo("AUTHORISED"));
    }

    @Test
    void nobodyAuthorisesTheirOwnDecision() {
        var robin = referredChild();
        String decision = robin.decide("SINGLE_ASSESSMENT", 3).extract().path("id");

        robin.authorise(decision, DANA).statusCode(422).body("code", equalTo("own-decision"));
        robin.authorise(decision).statusCode(200);
    }

    @Test
    void onlyAManagerAuthorises() {
        var robin = referredChild();
        String decision = robin.decide("NFA", 1).extract().path("id");

        as(WorkerId.next(), Roles.FRONT_DOOR)
                .body(Map.of("answer", "agree"))
                .post("/v1/referrals/{id}/decisions/{decision}/authorisation", robin.id(), decision)
                .then()
                .statusCode(403);
    }

    @Test
    void aDecisionIsFinal() {
        var robin = referredChild();
        String decision = robin.decide("NFA", 1).extract().path("id");
        robin.authorise(decision);

        robin.decide("SINGLE_ASSESSMENT", 3)
                .statusCode(409)
                .body("detail", equalTo("Cannot move from DECIDED to AWAITING_AUTHORISATION"));
        robin.authorise(decision, WorkerId.next()).statusCode(409);
    }

    @Test
    void theOutcomeAnswersTheLevelOfNeed() {
        referredChild()
                .decide("NFA", 4)
                .statusCode(422)
                .body("errors[0].pointer", equalTo("#/level"))
                .body("errors[0].code", equalTo("threshold"));
        referredChild().decide("STRATEGY_DISCUSSION", 2).statusCode(422);
    }

    @Test
    void whereChildrensServicesGoOnTheCensusIsToldWhyOrThatItIsNotStated() {
        referredChild().decide("SINGLE_ASSESSMENT", 3).statusCode(201).body("primaryNeed", equalTo("N0"));
        referredChild().decide("NFA", 1).statusCode(201).body("primaryNeed", nullValue());
    }

    @Test
    void aDecisionIsAboutAChildOfTheReferral() {
        var robin = referredChild();

        once(as(DANA, Roles.FRONT_DOOR))
                .body(Map.of("childId", UUID.randomUUID(), "outcome", "NFA", "level", 1, "rationale", "Settled"))
                .post("/v1/referrals/{id}/decisions", robin.id())
                .then()
                .statusCode(422)
                .body("code", equalTo("not-in-this-referral"))
                .body("errors[0].pointer", equalTo("#/childId"));
    }

    @Test
    void aStaleVersionIsRefused() {
        var robin = referredChild();
        String decision = robin.decide("NFA", 1).extract().path("id");

        as(MORGAN, Roles.FRONT_DOOR_MANAGER)
                .header("If-Match", "\"0\"")
                .body(Map.of("answer", "agree"))
                .post("/v1/referrals/{id}/decisions/{decision}/authorisation", robin.id(), decision)
                .then()
                .statusCode(412)
                .body("code", equalTo("precondition-failed"));
    }

    @Test
    void anUnknownAnswerIsPointedOut() {
        var robin = referredChild();
        String decision = robin.decide("NFA", 1).extract().path("id");

        as(MORGAN, Roles.FRONT_DOOR_MANAGER)
                .body(Map.of("answer", "perhaps"))
                .post("/v1/referrals/{id}/decisions/{decision}/authorisation", robin.id(), decision)
                .then()
                .statusCode(422)
                .body("errors[0].code", equalTo("unknown-code"));
    }
}
