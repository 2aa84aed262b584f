package org.holdfast.referral.earlyhelp;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.holdfast.platform.testing.Api.as;
import static org.holdfast.platform.testing.Api.asPartner;
import static org.holdfast.referral.agency.Directory.agency;
import static org.holdfast.referral.intake.Family.DANA;
import static org.holdfast.referral.intake.Family.MORGAN;
import static org.holdfast.referral.intake.Family.child;
import static org.holdfast.referral.intake.Family.referral;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.holdfast.contracts.AgencyId;
import org.holdfast.contracts.EarlyHelpEvent.EarlyHelpSteppedUp;
import org.holdfast.contracts.TeamId;
import org.holdfast.contracts.TeamState;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.testing.Topics;
import org.holdfast.referral.intake.Family;
import org.holdfast.referral.intake.Family.Referred;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EarlyHelpResourceTest {

    @Inject
    Topics topics;

    @Test
    void aHubThatOffersHelpItselfHasTakenTheFamilyOn() {
        var hub = agency("FAMILY_HUB", "Harbour");
        String id = offer(hub)
                .statusCode(201)
                .body("status", equalTo("OFFERED_TO_FAMILY"))
                .body("childId", nullValue())
                .extract()
                .path("id");

        start(hub, id).statusCode(200).body("status", equalTo("ACTIVE")).body("leadPractitioner", equalTo("Ada Marsh"));
        review(hub, id).statusCode(200).body("reviews.progress", contains("GOING_WELL"));
        assess(hub, id, "2026-01-04").statusCode(422).body("errors[0].pointer", equalTo("#/completedOn"));
        assess(hub, id, "2026-01-20").statusCode(200).body("assessmentCompletedOn", equalTo("2026-01-20"));
        assertThat(assessmentsForInspectors("2026-06-20"))
                .anyMatch(row -> row.contains(",05/01/2026,20/01/2026,FAMILY_HUB "));
        post(asPartner(hub), id, "ending", Map.of("ending", "NEEDS_MET"))
                .statusCode(200)
                .body("status", equalTo("CLOSED"));

        review(hub, id).statusCode(409).body("code", equalTo("not-under-way"));
    }

    @Test
    void aDecisionToStepDownAsksTheHubOfTheAreaAndNobodyIsDroppedWhenItCannot() {
        var area = "Area " + UUID.randomUUID();
        var hub = agency("FAMILY_HUB", area);
        var other = agency("FAMILY_HUB", "Elsewhere");
        var sector = livingIn(area);
        var child = child("Robin");
        child.put("postcode", sector + "AA");
        await().untilAsserted(() -> as(DANA, Roles.FRONT_DOOR)
                .get("/v1/referrals/{id}", Family.referred(referral(child)).id())
                .then()
                .body("area", equalTo(area)));
        var robin = Family.referred(referral(child));
        robin.authorise(robin.decide("STEP_DOWN_EARLY_HELP", 2).extract().path("id"))
                .statusCode(200);

        await().untilAsserted(() ->
                waitingFor(robin).body("items.agencyId", contains(hub.value().toString())));
        String id = waitingFor(robin).extract().path("items[0].id");

        post(asPartner(hub), id, "answer", Map.of("accepted", false)).statusCode(422);
        post(asPartner(hub), id, "answer", Map.of("accepted", false, "words", "No room before half-term"))
                .statusCode(200);
        asPartner(hub).get("/v1/early-help/plans/{id}", id).then().statusCode(404);
        waitingFor(robin).body("items[0].status", equalTo("AWAITING_AGENCY")).body("items[0].agencyId", nullValue());

        post(
                        as(DANA, Roles.FRONT_DOOR),
                        id,
                        "agency",
                        Map.of("agencyId", other.value().toString()))
                .statusCode(200);
        post(asPartner(other), id, "answer", Map.of("accepted", true))
                .statusCode(200)
                .body("status", equalTo("OFFERED_TO_FAMILY"))
                .body("answers.accepted", contains(true));
    }

    @Test
    void earlyHelpThatIsNotEnoughBecomesAReferralThatSaysWhatWasTried() {
        var hub = agency("FAMILY_HUB", "Harbour");
        String id = offer(hub).extract().path("id");
        start(hub, id);

        stepUp(hub, id, 2).statusCode(422).body("code", equalTo("below-threshold"));
        String referral = stepUp(hub, id, 3)
                .statusCode(200)
                .body("status", equalTo("STEPPED_UP"))
                .extract()
                .path("steppedUpTo");

        as(DANA, Roles.FRONT_DOOR)
                .get("/v1/referrals/{id}", referral)
                .then()
                .statusCode(200)
                .body("submission.source", equalTo("5D"))
                .body("submission.supportTried[0].what", equalTo("Early help"))
                .body("submission.supportTried[0].since", equalTo("2026-01-05"));
        stepUp(hub, id, 3).statusCode(409);
        await().untilAsserted(() -> assertThat(topics.published(EarlyHelpSteppedUp.class))
                .anyMatch(up -> up.planId().value().toString().equals(id)
                        && up.referralId().value().toString().equals(referral)));
    }

    @Test
    void aFamilyMaySayNo() {
        var hub = agency("FAMILY_HUB", "Harbour");
        String id = offer(hub).extract().path("id");

        post(asPartner(hub), id, "start", Map.of("agreed", true))
                .statusCode(422)
                .body("errors.size()", equalTo(3));
        post(asPartner(hub), id, "start", Map.of("agreed", false))
                .statusCode(200)
                .body("status", equalTo("DECLINED_BY_FAMILY"));
    }

    @Test
    void aPartnerIsNotToldThatAnotherAgencyHelpsAlready() {
        var school = agency("FAMILY_HUB", "Harbour");
        var robin = child("Robin");
        String first = offer(agency("FAMILY_HUB", "Harbour"), robin).extract().path("id");

        String second = offer(school, robin)
                .statusCode(201)
                .body("status", equalTo("OFFERED_TO_FAMILY"))
                .extract()
                .path("id");

        String child = as(DANA, Roles.FRONT_DOOR)
                .get("/v1/early-help/plans/{id}", first)
                .then()
                .extract()
                .path("childId");
        as(DANA, Roles.FRONT_DOOR)
                .get("/v1/early-help/plans?childId={child}", child)
                .then()
                .body("items.id", hasItems(first, second));
        as(DANA, Roles.FRONT_DOOR)
                .body(Map.of("childId", child, "agencyId", school.value(), "reason", "A third"))
                .post("/v1/early-help/plans")
                .then()
                .statusCode(409)
                .body("code", equalTo("plan-already-running"));
    }

    @Test
    void anAgencyLeadsOnePlanForAChild() {
        var hub = agency("FAMILY_HUB", "Harbour");
        var robin = child("Robin");
        offer(hub, robin).statusCode(201);

        offer(hub, robin).statusCode(409).body("code", equalTo("plan-already-running"));
    }

    @Test
    void anotherAgencyDoesNotSeeThePlan() {
        var hub = agency("FAMILY_HUB", "Harbour");
        String id = offer(hub).extract().path("id");
        var other = agency("FAMILY_HUB", "Harbour");

        asPartner(other).get("/v1/early-help/plans/{id}", id).then().statusCode(404);
        start(other, id).statusCode(404);
        asPartner(other).get("/v1/early-help/plans").then().body("items.id", not(hasItem(id)));
        asPartner(hub).get("/v1/early-help/plans").then().body("items.id", hasItem(id));
        as(DANA, Roles.SOCIAL_WORKER)
                .get("/v1/early-help/plans/{id}", id)
                .then()
                .statusCode(403);
    }

    private String livingIn(String area) {
        var sector = "ZZ" + ThreadLocalRandom.current().nextInt(1, 100) + " "
                + ThreadLocalRandom.current().nextInt(1, 10);
        topics.deliver(new TeamState(
                TeamId.next(),
                "0 " + area,
                area,
                List.of(sector),
                null,
                true,
                Instant.parse("2026-03-02T09:00:00Z"),
                0));
        return sector;
    }

    private static ValidatableResponse waitingFor(Referred robin) {
        return as(DANA, Roles.FRONT_DOOR)
                .get("/v1/early-help/plans?childId={child}", robin.childId())
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse offer(AgencyId agency) {
        return offer(agency, child("Robin"));
    }

    private static ValidatableResponse offer(AgencyId agency, Map<String, Object> child) {
        return asPartner(agency)
                .body(Map.of("child", child, "reason", "Mornings are hard since Dad moved out"))
                .post("/v1/early-help/plans")
                .then();
    }

    private static ValidatableResponse start(AgencyId agency, String id) {
        return post(
                asPartner(agency),
                id,
                "start",
                Map.of(
                        "agreed",
                        true,
                        "leadPractitioner",
                        "Ada Marsh",
                        "assessmentStartsOn",
                        "2026-01-05",
                        "firstReviewOn",
                        "2026-02-02"));
    }

    private static ValidatableResponse review(AgencyId agency, String id) {
        return post(
                asPartner(agency),
                id,
                "reviews",
                Map.of(
                        "heldOn",
                        "2026-02-02",
                        "progress",
                        "GOING_WELL",
                        "summary",
                        "On time four days a week",
                        "nextReviewOn",
                        "2026-03-02"));
    }

    private static ValidatableResponse assess(AgencyId agency, String id, String day) {
        return post(asPartner(agency), id, "assessment", Map.of("completedOn", day));
    }

    private static List<String> assessmentsForInspectors(String until) {
        return as(MORGAN, Roles.FRONT_DOOR_MANAGER)
                .accept("text/csv")
                .get("/v1/returns/annex-a/2?until={until}", until)
                .then()
                .statusCode(200)
                .extract()
                .asString()
                .lines()
                .toList();
    }

    private static ValidatableResponse stepUp(AgencyId agency, String id, int level) {
        return post(
                asPartner(agency),
                id,
                "step-up",
                Map.of(
                        "level",
                        level,
                        "concern",
                        "Nobody opens the door",
                        "referrer",
                        Map.of("fullName", "Ada Marsh"),
                        "consent",
                        Map.of("given", true)));
    }

    private static ValidatableResponse post(RequestSpecification by, String id, String what, Map<String, ?> body) {
        return by.body(body).post("/v1/early-help/plans/{id}/" + what, id).then();
    }
}
