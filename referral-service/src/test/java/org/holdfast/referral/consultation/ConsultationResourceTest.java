package org.holdfast.referral.consultation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.holdfast.platform.testing.Api.as;
import static org.holdfast.platform.testing.Api.asPartner;
import static org.holdfast.platform.testing.Api.once;
import static org.holdfast.referral.intake.Family.DANA;
import static org.holdfast.referral.intake.Family.child;
import static org.holdfast.referral.intake.Family.referral;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.holdfast.contracts.AgencyId;
import org.holdfast.platform.signin.Roles;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ConsultationResourceTest {

    private final AgencyId school = AgencyId.next();

    @Test
    void whoeverIsWorriedAsksIsAdvisedAndRefersInOneStep() {
        String id = ask(school)
                .statusCode(201)
                .body("status", equalTo("ASKED"))
                .extract()
                .path("id");
        advise(id).statusCode(200).body("advice.advice", equalTo("TRY_OTHER_SUPPORT"));

        String referral = refer(school, id).statusCode(201).extract().path("id");

        asPartner(school)
                .get("/v1/consultations/{id}", id)
                .then()
                .body("status", equalTo("REFERRED"))
                .body("referralId", equalTo(referral));
        as(DANA, Roles.FRONT_DOOR)
                .get("/v1/referrals/{id}/timeline", referral)
                .then()
                .body("items.what", contains("CONSULTED", "RECEIVED"));
        refer(school, id).statusCode(409).body("code", equalTo("illegal-transition"));
        advise(id).statusCode(409);
    }

    @Test
    void whatAnotherAgencyAskedIsNotFound() {
        String id = ask(school).extract().path("id");
        var other = AgencyId.next();

        asPartner(other).get("/v1/consultations/{id}", id).then().statusCode(404);
        refer(other, id).statusCode(404);
        asPartner(other).get("/v1/consultations").then().body("items.id", not(hasItem(id)));
        asPartner(school).get("/v1/consultations?status=ASKED").then().body("items.id", hasItem(id));
        as(DANA, Roles.FRONT_DOOR)
                .queryParam("agencyId", school.value())
                .get("/v1/consultations")
                .then()
                .body("items.id", contains(id));
    }

    @Test
    void onlyTheFrontDoorAdvises() {
        String id = ask(school).extract().path("id");

        asPartner(school)
                .body(advice())
                .post("/v1/consultations/{id}/advice", id)
                .then()
                .statusCode(403);
    }

    @Test
    void aQuestionCanComeByPhone() {
        as(DANA, Roles.FRONT_DOOR)
                .body(question())
                .post("/v1/consultations")
                .then()
                .statusCode(201)
                .body("askedBy", equalTo("Jo Fenwick"));
    }

    private static ValidatableResponse ask(AgencyId agency) {
        return asPartner(agency).body(question()).post("/v1/consultations").then();
    }

    private static ValidatableResponse advise(String id) {
        return as(DANA, Roles.FRONT_DOOR)
                .body(advice())
                .post("/v1/consultations/{id}/advice", id)
                .then();
    }

    private static ValidatableResponse refer(AgencyId agency, String id) {
        return once(asPartner(agency))
                .body(referral(child("Robin")))
                .post("/v1/consultations/{id}/referral", id)
                .then();
    }

    private static Map<String, Object> question() {
        return Map.of("askedBy", "Jo Fenwick", "question", "Nobody is at home after school", "supportTried", List.of());
    }

    private static Map<String, Object> advice() {
        return Map.of("advice", "TRY_OTHER_SUPPORT", "level", 2, "words", "Visit with the family hub");
    }
}
