package org.holdfast.caseload;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.not;
import static org.holdfast.platform.testing.Api.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.UUID;
import org.holdfast.caseload.Desk.Opened;
import org.holdfast.caseload.Neighbours.Team;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.testing.openapi.PermissionTest;

@QuarkusTest
class CaseloadPermissionTest extends PermissionTest {

    @Inject
    Neighbours neighbours;

    @Inject
    Desk desk;

    @Override
    protected Map<String, UUID> records() {
        var team = neighbours.team(100);
        var robin = desk.allocated(team, team.sasha());
        var caseId = UUID.fromString(robin.caseId());
        var child = robin.childId().value();
        return Map.of(
                "/v1/cases/{id}", caseId,
                "/v1/cases/{caseId}", caseId,
                "/v1/children/{id}", child,
                "/v1/care-leavers/{id}", child,
                "/v1/handovers/{id}", proposed(team, robin),
                "/v1/tasks/{id}", raised(team),
                "/v1/caseloads/{workerId}", team.sasha().value());
    }

    private static UUID proposed(Team team, Opened robin) {
        return UUID.fromString(as(team.pat(), Roles.SUPERVISOR)
                .body(Map.of(
                        "caseId",
                        robin.caseId(),
                        "toWorkerId",
                        team.ravi().value(),
                        "reason",
                        "MANAGE",
                        "kind",
                        "PLANNED"))
                .post("/v1/handovers")
                .then()
                .statusCode(201)
                .extract()
                .path("id"));
    }

    /** That the child be given the social worker's card. */
    private static UUID raised(Team team) {
        await().untilAsserted(() -> tasks(team).then().body("items", not(empty())));
        return UUID.fromString(tasks(team).then().extract().path("items[0].id"));
    }

    private static Response tasks(Team team) {
        return as(team.sasha(), Roles.SOCIAL_WORKER).get("/v1/tasks");
    }
}
