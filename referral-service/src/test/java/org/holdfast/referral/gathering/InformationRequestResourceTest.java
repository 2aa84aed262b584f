package org.holdfast.referral.gathering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.holdfast.platform.testing.Api.as;
import static org.holdfast.platform.testing.Api.asPartner;
import static org.holdfast.referral.agency.Directory.agency;
import static org.holdfast.referral.intake.Family.DANA;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.holdfast.contracts.AgencyId;
import org.holdfast.contracts.ReferralEvent.InformationAnswered;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.testing.MovableClock;
import org.holdfast.platform.testing.Topics;
import org.holdfast.referral.intake.Family;
import org.holdfast.referral.intake.Family.Referred;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class InformationRequestResourceTest {

    @Inject
    Topics topics;

    @Inject
    MovableClock clock;

    @Inject
    Chasing chasing;

    private AgencyId school = AgencyId.next();

    @BeforeEach
    void knowTheSchool() {
        school = agency("SCHOOL", "Harbour");
    }

    @Test
    void anAgencyIsToldWhoItIsAboutAndNothingOfTheReferral() {
        var robin = triaged("RED");
        String id = ask(robin, "SAFEGUARDING_DUTY")
                .statusCode(201)
                .body("status", equalTo("WAITING"))
                .extract()
                .path("id");

        var seen = asPartner(school)
                .get("/v1/information-requests/{id}", id)
                .then()
                .statusCode(200)
                .extract();

        Map<String, Object> body = seen.path("$");
        assertThat(body.keySet())
                .containsExactlyInAnyOrder(
                        "id",
                        "children",
                        "purpose",
                        "legalBasis",
                        "question",
                        "requestedAt",
                        "dueAt",
                        "status",
                        "version");
        assertThat(seen.<String>path("children[0].fullName")).startsWith("Robin ");
        asPartner(school).get("/v1/information-requests").then().body("items.id", hasItem(id));
    }

    @Test
    void anotherAgencyNeitherSeesNorAnswers() {
        var robin = triaged("AMBER");
        String id = ask(robin, "SAFEGUARDING_DUTY").extract().path("id");
        var other = asPartner(AgencyId.next());

        other.get("/v1/information-requests/{id}", id).then().statusCode(404);
        asPartner(AgencyId.next())
                .body(given())
                .post("/v1/information-requests/{id}/response", id)
                .then()
                .statusCode(404)
                .body("code", equalTo("not-found"));
        asPartner(AgencyId.next()).get("/v1/information-requests").then().body("items.id", not(hasItem(id)));
    }

    @Test
    void anAnswerIsToldAndStaysAndStopsTheClock() {
        var robin = triaged("RED");
        String id = ask(robin, "SAFEGUARDING_DUTY").extract().path("id");

        asPartner(school)
                .body(given())
                .post("/v1/information-requests/{id}/response", id)
                .then()
                .statusCode(200)
                .body("status", equalTo("GIVEN"));
        respond(robin, id, given()).statusCode(409).body("code", equalTo("illegal-transition"));
        respond(robin, id, Map.of("answer", "declined", "respondent", "Jo", "reason", "No"))
                .statusCode(409);

        as(DANA, Roles.FRONT_DOOR)
                .get("/v1/referrals/{id}", robin.id())
                .then()
                .body("deadlines.findAll { it.clock == 'GATHER_INFORMATION' && it.metAt == null }", equalTo(List.of()));
        await().untilAsserted(() -> assertThat(topics.published(InformationAnswered.class))
                .anyMatch(answered -> answered.referralId().value().toString().equals(robin.id()) && answered.given()));
    }

    @Test
    void whoeverDeclinesSaysWhyAndMayStillAnswer() {
        var robin = triaged("GREEN");
        String id = ask(robin, "SAFEGUARDING_DUTY").extract().path("id");

        respond(robin, id, Map.of("answer", "declined", "respondent", "Jo Fenwick"))
                .statusCode(422);
        respond(robin, id, Map.of("answer", "declined", "respondent", "Jo Fenwick", "reason", "Not on our roll"))
                .statusCode(200)
                .body("status", equalTo("DECLINED"));
        respond(robin, id, given()).statusCode(200).body("status", equalTo("GIVEN"));
        as(DANA, Roles.FRONT_DOOR)
                .get("/v1/referrals/{id}/timeline", robin.id())
                .then()
                .body("items.what", hasItems("INFORMATION_REQUESTED", "INFORMATION_GIVEN"));
    }

    @Test
    void whatIsLateIsChasedOnce() {
        var robin = triaged("RED");
        String id = ask(robin, "SAFEGUARDING_DUTY").extract().path("id");
        try {
            clock.moveBy(Duration.ofHours(5));
            chasing.chase();
            chasing.chase();
            request(robin, id).body("reminders.count", equalTo(1));
        } finally {
            clock.backToNow();
        }
        remind(robin, id).statusCode(200).body("reminders.count", equalTo(2));
        respond(robin, id, given());
        remind(robin, id).statusCode(409).body("code", equalTo("already-answered"));
    }

    @Test
    void partnersAreAskedOnceItIsKnownHowSeriousItIs() {
        var untriaged = Family.referredChild();
        ask(untriaged, "SAFEGUARDING_DUTY").statusCode(409).body("code", equalTo("not-triaged"));

        ask(triaged("BLUE"), "SAFEGUARDING_DUTY").statusCode(422).body("code", equalTo("nothing-to-ask"));
    }

    @Test
    void withoutConsentThereIsAnotherGround() {
        var referral = Family.referral(Family.child("Robin"));
        referral.put("consent", Map.of("given", false, "reasonToDispense", "Asking would put Robin at risk"));
        var robin = triage(Family.referred(referral), "RED");

        ask(robin, "CONSENT").statusCode(422).body("errors[0].pointer", equalTo("#/legalBasis"));
        ask(robin, "SIGNIFICANT_HARM").statusCode(201);
    }

    @Test
    void onlyPartnersAreAskedAndOnlyAboutChildrenOfTheReferral() {
        var robin = triaged("RED");
        var stranger = new HashMap<>(question("SAFEGUARDING_DUTY"));
        stranger.put("agencyId", UUID.randomUUID().toString());
        ask(robin, stranger).statusCode(422).body("errors[0].pointer", equalTo("#/agencyId"));

        var other = new HashMap<>(question("SAFEGUARDING_DUTY"));
        other.put("childIds", List.of(UUID.randomUUID().toString()));
        ask(robin, other).statusCode(422).body("code", equalTo("not-asked-about"));
    }

    private static Referred triaged(String rag) {
        return triage(Family.referredChild(), rag);
    }

    private static Referred triage(Referred robin, String rag) {
        as(DANA, Roles.FRONT_DOOR)
                .body(Map.of("level", 3, "rag", rag, "factors", List.of("3B"), "reasons", "Shouting at home"))
                .post("/v1/referrals/{id}/triage", robin.id())
                .then()
                .statusCode(200);
        return robin;
    }

    private ValidatableResponse ask(Referred robin, String legalBasis) {
        return ask(robin, question(legalBasis));
    }

    private static ValidatableResponse ask(Referred robin, Map<String, Object> question) {
        return as(DANA, Roles.FRONT_DOOR)
                .body(question)
                .post("/v1/referrals/{id}/information-requests", robin.id())
                .then();
    }

    private Map<String, Object> question(String legalBasis) {
        return Map.of(
                "agencyId",
                school.value().toString(),
                "purpose",
                "To decide whether Robin is safe",
                "legalBasis",
                legalBasis,
                "question",
                "How is Robin in school?");
    }

    private static Map<String, Object> given() {
        return Map.of("answer", "given", "respondent", "Jo Fenwick", "information", "Tired on three mornings");
    }

    private static ValidatableResponse respond(Referred robin, String id, Map<String, Object> response) {
        return as(DANA, Roles.FRONT_DOOR)
                .body(response)
                .post("/v1/referrals/{id}/information-requests/{request}/response", robin.id(), id)
                .then();
    }

    private static ValidatableResponse remind(Referred robin, String id) {
        return as(DANA, Roles.FRONT_DOOR)
                .post("/v1/referrals/{id}/information-requests/{request}/reminders", robin.id(), id)
                .then();
    }

    private static ValidatableResponse request(Referred robin, String id) {
        return as(DANA, Roles.FRONT_DOOR)
                .get("/v1/referrals/{id}/information-requests/{request}", robin.id(), id)
                .then()
                .statusCode(200);
    }
}
