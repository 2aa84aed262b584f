package org.holdfast.referral.erasure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.holdfast.platform.testing.Api.as;
import static org.holdfast.referral.intake.Family.DANA;
import static org.holdfast.referral.intake.Family.child;
import static org.holdfast.referral.intake.Family.referral;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.ChildState;
import org.holdfast.contracts.ErasureEvent.ErasureAuthorised;
import org.holdfast.contracts.ErasureEvent.ErasureCarriedOut;
import org.holdfast.contracts.ErasureEvent.ErasureHeldBack;
import org.holdfast.contracts.ErasureId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.testing.Topics;
import org.holdfast.referral.intake.Family;
import org.holdfast.referral.intake.Family.Referred;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ErasureResourceTest {

    private static final WorkerId GALE = WorkerId.next();
    private static final WorkerId AVA = WorkerId.next();

    @Inject
    Topics topics;

    @Test
    void nobodyAgreesToAnErasureOfTheirOwnAsking() {
        var robin = Family.referredChild();
        var id = asked(robin);
        answer(GALE, robin, id, "AGREE").statusCode(422).body("code", equalTo("own-erasure"));
        certificate(robin, id).body("status", equalTo("ASKED"));
    }

    @Test
    void aRefusedErasureErasesNothingAndAnotherMayBeAskedFor() {
        var robin = Family.referredChild();
        var id = asked(robin);
        ask(robin).statusCode(409);
        answer(AVA, robin, id, "REFUSE").statusCode(200).body("status", equalTo("REFUSED"));
        answer(AVA, robin, id, "AGREE").statusCode(409).body("code", equalTo("illegal-transition"));
        ask(robin).statusCode(201);
    }

    @Test
    void aRecordOnLegalHoldIsNotErasedBeforeTheHoldHasEnded() {
        var robin = Family.referredChild();
        var id = asked(robin);
        String hold = governance(GALE)
                .body(Map.of("reason", "Inquiry INQ-2026-3"))
                .post("/v1/children/{id}/legal-holds", robin.childId())
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        answer(AVA, robin, id, "AGREE").statusCode(409).body("code", equalTo("on-legal-hold"));

        end(robin, hold).statusCode(200);
        end(robin, hold).statusCode(409).body("code", equalTo("hold-ended-already"));
        answer(AVA, robin, id, "AGREE").statusCode(200).body("status", equalTo("AUTHORISED"));
    }

    @Test
    void whatTheLawKeepsIsHeldBackAndSaidOnTheCertificate() {
        var robin = Family.referredChild();
        var id = asked(robin);
        answer(AVA, robin, id, "AGREE").statusCode(200);

        topics.deliver(new ErasureHeldBack(
                new ErasureId(UUID.fromString(id)),
                childOf(robin),
                "caseload-service",
                "LOOKED_AFTER",
                LocalDate.of(2090, 4, 2),
                Instant.now(),
                1));

        await().untilAsserted(() -> certificate(robin, id)
                .body("status", equalTo("HELD_BACK"))
                .body("heldByRule", equalTo("LOOKED_AFTER"))
                .body("heldUntil", equalTo("2090-04-02")));
        front(robin).body("submission.concern", equalTo("There is shouting every night"));
    }

    @Test
    void everyServiceErasesWhatItHeldAndTheCertificateSaysWhatWentWhere() {
        var robin = child("Robin");
        var referred = Family.referred(referral(robin));
        var id = asked(referred);
        answer(AVA, referred, id, "AGREE").statusCode(200);
        await().untilAsserted(() -> assertThat(topics.published(ErasureAuthorised.class))
                .anyMatch(event -> event.childId().equals(childOf(referred))));

        for (var service : List.of("caseload-service", "workforce-service", "direct-work-service")) {
            topics.deliverTwice(new ErasureCarriedOut(
                    new ErasureId(UUID.fromString(id)),
                    childOf(referred),
                    List.of(childOf(referred)),
                    service,
                    7,
                    Instant.now(),
                    1));
        }

        await().untilAsserted(() -> certificate(referred, id)
                .body("status", equalTo("CARRIED_OUT"))
                .body(
                        "answers.service",
                        containsInAnyOrder(
                                "referral-service", "caseload-service", "workforce-service", "direct-work-service")));
        front(referred)
                .body("submission.concern", equalTo("Erased"))
                .body("children[0].child.fullName", equalTo("Erased"));
        await().untilAsserted(() -> assertThat(topics.published(ChildState.class))
                .filteredOn(state -> state.childId().equals(childOf(referred)))
                .last()
                .satisfies(state -> assertThat(state.fullName()).isEqualTo("Erased")));
    }

    @Test
    void whatIsSaidOfTwoStaysWhileOneOfThemDoes() {
        var referred = Family.referred(referral(child("Robin"), child("Wren")));
        var id = asked(referred);
        answer(AVA, referred, id, "AGREE").statusCode(200);
        topics.deliver(new ErasureCarriedOut(
                new ErasureId(UUID.fromString(id)),
                childOf(referred),
                List.of(childOf(referred)),
                "caseload-service",
                7,
                Instant.now(),
                1));

        await().untilAsserted(() -> front(referred).body("children[0].child.fullName", equalTo("Erased")));
        front(referred).body("submission.concern", equalTo("There is shouting every night"));
    }

    private static String asked(Referred robin) {
        return ask(robin).statusCode(201).extract().path("id");
    }

    private static ValidatableResponse ask(Referred robin) {
        return governance(GALE)
                .body(Map.of("ground", "NO_LONGER_NEEDED", "reason", "Request ERA-2026-0007"))
                .post("/v1/children/{id}/erasures", robin.childId())
                .then();
    }

    private static ValidatableResponse answer(WorkerId by, Referred robin, String erasure, String answer) {
        return governance(by)
                .body(Map.of("answer", answer))
                .post("/v1/children/{id}/erasures/{erasure}/authorisation", robin.childId(), erasure)
                .then();
    }

    private static ValidatableResponse certificate(Referred robin, String erasure) {
        return governance(GALE)
                .get("/v1/children/{id}/erasures/{erasure}", robin.childId(), erasure)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse end(Referred robin, String hold) {
        return governance(AVA)
                .body(Map.of("reason", "The inquiry has reported"))
                .post("/v1/children/{id}/legal-holds/{hold}/ending", robin.childId(), hold)
                .then();
    }

    private static ValidatableResponse front(Referred robin) {
        return as(DANA, Roles.FRONT_DOOR)
                .get("/v1/referrals/{id}", robin.id())
                .then()
                .statusCode(200);
    }

    private static RequestSpecification governance(WorkerId who) {
        return as(who, Roles.INFORMATION_GOVERNANCE);
    }

    private static ChildId childOf(Referred robin) {
        return new ChildId(UUID.fromString(robin.childId()));
    }
}
