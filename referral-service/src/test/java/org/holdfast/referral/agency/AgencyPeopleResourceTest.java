package org.holdfast.referral.agency;

import static org.hamcrest.Matchers.equalTo;
import static org.holdfast.platform.testing.Api.as;
import static org.holdfast.referral.intake.Family.DANA;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.platform.signin.Roles;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AgencyPeopleResourceTest {

    @Test
    void anAgencyHasOneSafeguardingLeadAtATime() {
        var school = AgencyResourceTest.schoolIn("Harbour");
        String jo = name(school, "SAFEGUARDING_LEAD").statusCode(201).extract().path("id");

        name(school, "SAFEGUARDING_LEAD").statusCode(409).body("code", equalTo("role-already-held"));
        name(school, "DEPUTY_SAFEGUARDING_LEAD").statusCode(201);
        leave(school, jo, "2026-01-31").statusCode(200).body("until", equalTo("2026-01-31"));
        name(school, "SAFEGUARDING_LEAD").statusCode(201);

        as(DANA, Roles.FRONT_DOOR)
                .get("/v1/agencies/{id}/people", school)
                .then()
                .body(
                        "items.role",
                        equalTo(List.of("SAFEGUARDING_LEAD", "DEPUTY_SAFEGUARDING_LEAD", "SAFEGUARDING_LEAD")));
    }

    @Test
    void howToReachSomebodyChangesUntilTheyLeave() {
        var school = AgencyResourceTest.schoolIn("Harbour");
        String jo = name(school, "SCHOOL_NURSE").extract().path("id");
        var rung = new HashMap<>(person("SCHOOL_NURSE"));
        rung.put("telephone", "01632 960 199");

        change(school, jo, "\"0\"", rung).statusCode(200).body("telephone", equalTo("01632 960 199"));
        leave(school, jo, "2025-01-01").statusCode(200);
        change(school, jo, "\"2\"", rung).statusCode(409).body("code", equalTo("person-gone"));
    }

    @Test
    void nobodyLeavesBeforeTheyCame() {
        var school = AgencyResourceTest.schoolIn("Harbour");
        String jo = name(school, "CONTACT").extract().path("id");

        leave(school, jo, "2019-12-31").statusCode(422).body("errors[0].pointer", equalTo("#/lastDay"));
    }

    @Test
    void whoeverIsNamedIsNamedAtTheirOwnAgency() {
        var school = AgencyResourceTest.schoolIn("Harbour");
        var other = AgencyResourceTest.schoolIn("Harbour");
        String jo = name(school, "CONTACT").extract().path("id");

        as(DANA, Roles.FRONT_DOOR)
                .get("/v1/agencies/{id}/people/{person}", other, jo)
                .then()
                .statusCode(404);
        as(DANA, Roles.LEADER).get("/v1/agencies/{id}/people", school).then().statusCode(403);
    }

    static ValidatableResponse name(String agency, String role) {
        return as(DANA, Roles.FRONT_DOOR)
                .body(person(role))
                .post("/v1/agencies/{id}/people", agency)
                .then();
    }

    private static Map<String, Object> person(String role) {
        return Map.of(
                "fullName", "Jo Fenwick", "role", role, "email", "jo@harbour-primary.example", "since", "2020-01-01");
    }

    private static ValidatableResponse change(
            String agency, String person, String version, Map<String, Object> details) {
        return as(DANA, Roles.FRONT_DOOR)
                .header("If-Match", version)
                .body(details)
                .put("/v1/agencies/{id}/people/{person}", agency, person)
                .then();
    }

    private static ValidatableResponse leave(String agency, String person, String lastDay) {
        return as(DANA, Roles.FRONT_DOOR)
                .body(Map.of("lastDay", lastDay))
                .post("/v1/agencies/{id}/people/{person}/departure", agency, person)
                .then();
    }
}
