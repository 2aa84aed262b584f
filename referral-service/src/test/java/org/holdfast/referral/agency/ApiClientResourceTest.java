package org.holdfast.referral.agency;

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
import java.util.Map;
import java.util.UUID;
import org.holdfast.contracts.AgencyId;
import org.holdfast.platform.signin.Roles;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ApiClientResourceTest {

    @Test
    void aProgramThatIsTiedToAnotherAgencyIsTurnedAway() {
        var school = agency();
        var impostor = AgencyId.next();
        refer(school).statusCode(201);

        tie(school, clientOf(impostor)).statusCode(201);

        refer(impostor).statusCode(403).body("code", equalTo("not-permitted"));
        refer(school).statusCode(201);
    }

    @Test
    void aProgramWhoseAccessIsWithdrawnIsTurnedAwayAtOnceUntilItIsTiedAnew() {
        var school = agency();
        String id = tie(school, clientOf(school)).statusCode(201).extract().path("id");
        refer(school).statusCode(201);

        revoke(school, id).statusCode(200);
        refer(school).statusCode(403);
        revoke(school, id).statusCode(409).body("code", equalTo("already-revoked"));

        tie(school, clientOf(school)).statusCode(201);
        refer(school).statusCode(201);
    }

    @Test
    void aProgramIsTiedToOneAgencyAtATime() {
        var client = "client-" + UUID.randomUUID();

        tie(agency(), client).statusCode(201);
        tie(agency(), client).statusCode(409);
    }

    @Test
    void onlyAManagerTiesPrograms() {
        as(DANA, Roles.FRONT_DOOR)
                .body(Map.of("clientId", "x", "purpose", "y"))
                .post("/v1/agencies/{id}/clients", UUID.randomUUID())
                .then()
                .statusCode(403);
    }

    private static AgencyId agency() {
        return new AgencyId(UUID.fromString(AgencyResourceTest.schoolIn("Harbour")));
    }

    private static String clientOf(AgencyId agency) {
        return "partner-" + agency.value();
    }

    private static ValidatableResponse refer(AgencyId agency) {
        return once(asPartner(agency))
                .body(referral(child("Robin")))
                .post("/v1/referrals")
                .then();
    }

    private static ValidatableResponse tie(AgencyId agency, String client) {
        return as(MORGAN, Roles.FRONT_DOOR_MANAGER)
                .body(Map.of("clientId", client, "purpose", "Referrals"))
                .post("/v1/agencies/{id}/clients", agency.value())
                .then();
    }

    private static ValidatableResponse revoke(AgencyId agency, String id) {
        return as(MORGAN, Roles.FRONT_DOOR_MANAGER)
                .post("/v1/agencies/{id}/clients/{client}/revocation", agency.value(), id)
                .then();
    }
}
