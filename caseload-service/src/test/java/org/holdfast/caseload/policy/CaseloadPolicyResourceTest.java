package org.holdfast.caseload.policy;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.holdfast.platform.testing.Api.as;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.signin.Roles;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CaseloadPolicyResourceTest {

    private static final WorkerId LENA = WorkerId.next();

    @Test
    void thePolicyHoldfastComesWithIsInForce() {
        as(LENA, Roles.SOCIAL_WORKER)
                .get("/v1/caseload-policies/in-force?at=2020-01-01T00:00:00Z")
                .then()
                .statusCode(200)
                .body("content.otherGrades.cases", equalTo(22))
                .body("content.auditLine", equalTo(25));
    }

    @Test
    void aPlannedPolicyChangesNothingTodayAndCanBeTakenBack() {
        var far = LocalDate.of(2150, 1, 1)
                .plusDays(Math.abs(LENA.value().getLeastSignificantBits() % 10_000))
                .withMonth(1);
        Map<String, Object> content = as(LENA, Roles.LEADER)
                .get("/v1/caseload-policies/in-force")
                .then()
                .extract()
                .path("content");
        var body = Map.of("validFrom", far.toString(), "reason", "The workload group", "content", content);

        String id = as(LENA, Roles.LEADER)
                .body(body)
                .post("/v1/caseload-policies")
                .then()
                .statusCode(201)
                .body("effectiveFrom", startsWith(far.toString()))
                .extract()
                .path("id");
        as(LENA, Roles.LEADER)
                .body(body)
                .post("/v1/caseload-policies")
                .then()
                .statusCode(409)
                .body("code", equalTo("policy-planned-already"));
        as(LENA, Roles.SOCIAL_WORKER)
                .body(body)
                .post("/v1/caseload-policies")
                .then()
                .statusCode(403);
        as(LENA, Roles.LEADER).get("/v1/caseload-policies/in-force").then().body("id", not(equalTo(id)));
        as(LENA, Roles.LEADER)
                .post("/v1/caseload-policies/{id}/withdrawal", id)
                .then()
                .statusCode(200)
                .body("withdrawnBy", equalTo(LENA.value().toString()));
        as(LENA, Roles.LEADER)
                .post("/v1/caseload-policies/{id}/withdrawal", id)
                .then()
                .statusCode(409)
                .body("code", equalTo("policy-in-force"));
        as(LENA, Roles.LEADER).body(body).post("/v1/caseload-policies").then().statusCode(201);
    }

    @Test
    void aPolicyThatDoesNotAgreeWithItselfIsPointedAt() {
        Map<String, Object> content = as(LENA, Roles.LEADER)
                .get("/v1/caseload-policies/in-force")
                .then()
                .extract()
                .path("content");
        var odd = new HashMap<>(content);
        odd.put("bands", List.of(10, 5));
        odd.put("types", List.of());

        as(LENA, Roles.LEADER)
                .body(Map.of("validFrom", "2020-01-01", "reason", "Earlier", "content", odd))
                .post("/v1/caseload-policies")
                .then()
                .statusCode(422)
                .body("errors.pointer", hasItems("#/content/bands", "#/content/types"));
        as(LENA, Roles.LEADER)
                .body(Map.of("validFrom", "2020-01-01", "reason", "Earlier", "content", content))
                .post("/v1/caseload-policies")
                .then()
                .statusCode(422)
                .body("code", equalTo("policy-backdated"))
                .body("errors[0].pointer", equalTo("#/validFrom"));
    }
}
