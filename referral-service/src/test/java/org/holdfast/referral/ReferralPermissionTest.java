package org.holdfast.referral;

import static org.holdfast.platform.testing.Api.as;
import static org.holdfast.platform.testing.Api.asPartner;
import static org.holdfast.referral.agency.Directory.agency;
import static org.holdfast.referral.intake.Family.DANA;
import static org.holdfast.referral.intake.Family.child;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.testing.openapi.PermissionTest;
import org.holdfast.referral.intake.Family;
import org.holdfast.referral.intake.Family.Referred;

@QuarkusTest
class ReferralPermissionTest extends PermissionTest {

    @Override
    protected Map<String, UUID> records() {
        var robin = Family.referredChild();
        return Map.of(
                "/v1/children/{id}", UUID.fromString(robin.childId()),
                "/v1/referrals/{id}", UUID.fromString(robin.id()),
                "/v1/information-requests/{id}", asked(robin),
                "/v1/early-help/plans/{id}", offered());
    }

    private static UUID asked(Referred robin) {
        var front = as(DANA, Roles.FRONT_DOOR);
        front.body(Map.of("level", 3, "rag", "RED", "factors", List.of("3B"), "reasons", "Shouting at home"))
                .post("/v1/referrals/{id}/triage", robin.id())
                .then()
                .statusCode(200);
        var question = Map.of(
                "agencyId", agency("SCHOOL", "Harbour").value().toString(),
                "purpose", "To decide whether Robin is safe",
                "legalBasis", "SAFEGUARDING_DUTY",
                "question", "How is Robin in school?");
        return idOf(
                as(DANA, Roles.FRONT_DOOR).body(question).post("/v1/referrals/{id}/information-requests", robin.id()));
    }

    private static UUID offered() {
        return idOf(asPartner(agency("FAMILY_HUB", "Harbour"))
                .body(Map.of("child", child("Wren"), "reason", "Mornings are hard since Dad moved out"))
                .post("/v1/early-help/plans"));
    }

    private static UUID idOf(Response made) {
        return UUID.fromString(made.then().statusCode(201).extract().path("id"));
    }
}
