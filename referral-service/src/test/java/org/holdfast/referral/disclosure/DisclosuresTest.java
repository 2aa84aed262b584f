package org.holdfast.referral.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.holdfast.platform.testing.Api.as;
import static org.holdfast.referral.intake.Family.DANA;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.ChildRecordEvent.ChildDisclosed;
import org.holdfast.contracts.ReferralEvent.ReferralReceived;
import org.holdfast.contracts.SessionId;
import org.holdfast.contracts.WorkPlanId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.testing.Topics;
import org.holdfast.referral.intake.Family;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DisclosuresTest {

    private static final Instant NOW = Instant.parse("2026-11-20T15:20:00Z");

    @Inject
    Topics topics;

    @Test
    void whatAChildToldTheirWorkerWaitsForTheFrontDoorInTheChildsOwnWords() {
        var robin = knownChild();
        var told = disclosure(robin, true);

        topics.deliver(told);

        await().untilAsserted(() -> contact(told)
                .statusCode(200)
                .body("status", equalTo("RECEIVED"))
                .body("children[0].childId", equalTo(robin.value().toString()))
                .body("submission.channel", equalTo("DIRECT_WORK"))
                .body("submission.childsOwnWords", equalTo("He hits me when Mum is out."))
                .body("submission.concern", containsString("Called the practice supervisor."))
                .body("submission.immediateRisk", equalTo(true))
                .body("submission.referrer", nullValue()));
    }

    @Test
    void redeliveredItIsStillOneContact() {
        var robin = knownChild();
        var first = disclosure(robin, false);
        var second = disclosure(robin, false);

        topics.deliverTwice(first);
        topics.deliver(second);

        await().untilAsserted(() -> contact(second).statusCode(200));
        assertThat(topics.published(ReferralReceived.class).stream()
                        .filter(received -> received.referralId()
                                .value()
                                .equals(first.sessionId().value())))
                .hasSizeLessThanOrEqualTo(1);
        contact(first).statusCode(200).body("submission.immediateRisk", equalTo(false));
    }

    private static ChildId knownChild() {
        return new ChildId(UUID.fromString(Family.referredChild().childId()));
    }

    private static ChildDisclosed disclosure(ChildId child, boolean inDanger) {
        return new ChildDisclosed(
                WorkPlanId.next(),
                SessionId.next(),
                child,
                WorkerId.next(),
                "He hits me when Mum is out.",
                "Called the practice supervisor.",
                inDanger,
                NOW,
                1);
    }

    private static ValidatableResponse contact(ChildDisclosed told) {
        return as(DANA, Roles.FRONT_DOOR)
                .get("/v1/referrals/{id}", told.sessionId().value())
                .then();
    }
}
