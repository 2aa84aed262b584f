package org.holdfast.referral.agency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.holdfast.platform.testing.Api.as;
import static org.holdfast.platform.testing.Api.asPartner;
import static org.holdfast.platform.testing.Api.once;
import static org.holdfast.referral.intake.Family.DANA;
import static org.holdfast.referral.intake.Family.MORGAN;
import static org.holdfast.referral.intake.Family.child;
import static org.holdfast.referral.intake.Family.referral;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.holdfast.contracts.AgencyId;
import org.holdfast.contracts.AgencyState;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.testing.Topics;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AgencyResourceTest {

    @Inject
    Topics topics;

    @Test
    void anAgencyIsToldToTheOtherServices() {
        var hub = hub("Northgate");

        String id = register(hub)
                .statusCode(201)
                .header("ETag", equalTo("\"0\""))
                .extract()
                .path("id");

        await().untilAsserted(() -> assertThat(topics.published(AgencyState.class))
                .anyMatch(state -> state.agencyId().value().toString().equals(id)
                        && "FAMILY_HUB".equals(state.kind())
                        && "Northgate".equals(state.area())
                        && state.closedAt() == null));
    }

    @Test
    void aHubWorksInAnArea() {
        var hub = hub("Northgate");
        hub.remove("area");

        register(hub)
                .statusCode(422)
                .body("errors[0].pointer", equalTo("#/area"))
                .body("errors[0].code", equalTo("area-needed"));
    }

    @Test
    void onlyASchoolHasAUniqueReferenceNumber() {
        var hub = hub("Northgate");
        hub.put("urn", "123456");

        register(hub).statusCode(422).body("errors[0].pointer", equalTo("#/urn"));
    }

    @Test
    void anIdThatTheCouncilHasAlreadyIsKeptAndBelongsToOneAgency() {
        var id = AgencyId.next().value().toString();
        var school = school();
        school.put("id", id);

        register(school).statusCode(201).body("id", equalTo(id));
        register(school).statusCode(409).body("code", equalTo("agency-already-known"));
    }

    @Test
    void theDirectoryShowsWhichSchoolsOfAnAreaLackASafeguardingLead() {
        var area = "Area " + UUID.randomUUID();
        var led = schoolIn(area);
        var leaderless = schoolIn(area);
        AgencyPeopleResourceTest.name(led, "SAFEGUARDING_LEAD").statusCode(201);

        as(DANA, Roles.FRONT_DOOR)
                .queryParam("kind", "SCHOOL")
                .queryParam("area", area)
                .queryParam("without", "SAFEGUARDING_LEAD")
                .get("/v1/agencies")
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(leaderless)));
    }

    @Test
    void theDirectoryIsReadPageByPageByName() {
        var area = "Area " + UUID.randomUUID();
        var second = schoolIn(area, "Quayside");
        var first = schoolIn(area, "Harbour");

        var page =
                inArea(area).queryParam("limit", 1).get("/v1/agencies").then().extract();
        assertThat(page.<List<String>>path("items.id")).containsExactly(first);

        inArea(area)
                .queryParam("limit", 1)
                .queryParam("cursor", page.<String>path("nextCursor"))
                .get("/v1/agencies")
                .then()
                .body("items.id", equalTo(List.of(second)));
    }

    @Test
    void aChangeMustKnowWhatItChanges() {
        String id = register(school()).extract().path("id");
        var change = Map.of("name", "Harbour Academy", "contact", Map.of("telephone", "01632 960 140"));

        as(MORGAN, Roles.FRONT_DOOR_MANAGER)
                .body(change)
                .put("/v1/agencies/{id}", id)
                .then()
                .statusCode(428);
        as(MORGAN, Roles.FRONT_DOOR_MANAGER)
                .header("If-Match", "\"0\"")
                .body(change)
                .put("/v1/agencies/{id}", id)
                .then()
                .statusCode(200)
                .body("name", equalTo("Harbour Academy"))
                .body("contact.telephone", equalTo("01632 960 140"));
        as(MORGAN, Roles.FRONT_DOOR_MANAGER)
                .header("If-Match", "\"0\"")
                .body(change)
                .put("/v1/agencies/{id}", id)
                .then()
                .statusCode(412);
    }

    @Test
    void theSystemsOfAClosedAgencyAreTurnedAway() {
        String id = register(school()).extract().path("id");
        var agency = new AgencyId(UUID.fromString(id));
        once(asPartner(agency))
                .body(referral(child("Robin")))
                .post("/v1/referrals")
                .then()
                .statusCode(201);

        as(MORGAN, Roles.FRONT_DOOR_MANAGER)
                .post("/v1/agencies/{id}/closure", id)
                .then()
                .statusCode(200)
                .body("status", equalTo("CLOSED"));

        once(asPartner(agency))
                .body(referral(child("Robin")))
                .post("/v1/referrals")
                .then()
                .statusCode(403)
                .body("code", equalTo("not-permitted"));
        as(MORGAN, Roles.FRONT_DOOR_MANAGER)
                .post("/v1/agencies/{id}/closure", id)
                .then()
                .statusCode(409);
    }

    @Test
    void aPartnerDoesNotReadOfOtherPartnersAndAWorkerDoesNotKeepTheDirectory() {
        asPartner(AgencyId.next()).get("/v1/agencies").then().statusCode(403);
        as(DANA, Roles.FRONT_DOOR).body(school()).post("/v1/agencies").then().statusCode(403);
        as(DANA, Roles.FRONT_DOOR)
                .get("/v1/agencies/{id}", UUID.randomUUID())
                .then()
                .statusCode(404);
    }

    static String schoolIn(String area) {
        return schoolIn(area, "School");
    }

    static String schoolIn(String area, String name) {
        var school = school();
        school.put("name", name);
        school.put("area", area);
        return register(school).statusCode(201).extract().path("id");
    }

    static Map<String, Object> school() {
        return new HashMap<>(Map.of(
                "name",
                "School " + UUID.randomUUID(),
                "kind",
                "SCHOOL",
                "source",
                "2A",
                "contact",
                Map.of("email", "office@harbour-primary.example")));
    }

    static ValidatableResponse register(Map<String, Object> agency) {
        return as(MORGAN, Roles.FRONT_DOOR_MANAGER)
                .body(agency)
                .post("/v1/agencies")
                .then();
    }

    private static Map<String, Object> hub(String area) {
        return new HashMap<>(Map.of(
                "name",
                "Hub " + UUID.randomUUID(),
                "kind",
                "FAMILY_HUB",
                "source",
                "5D",
                "area",
                area,
                "contact",
                Map.of()));
    }

    private static RequestSpecification inArea(String area) {
        return as(DANA, Roles.FRONT_DOOR).queryParam("area", area);
    }
}
