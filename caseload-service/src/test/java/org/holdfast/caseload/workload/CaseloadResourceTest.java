package org.holdfast.caseload.workload;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.holdfast.platform.testing.Api.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.holdfast.caseload.Neighbours;
import org.holdfast.caseload.Neighbours.Team;
import org.holdfast.platform.signin.Roles;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CaseloadResourceTest {

    @Inject
    Neighbours neighbours;

    @Test
    void aReductionLowersTheLimitUntilItEnds() {
        var team = neighbours.team(100);
        known(team);
        var today = LocalDate.now().toString();

        String id = as(team.pat(), Roles.SUPERVISOR)
                .body(Map.of("reason", "PHASED_RETURN", "percent", 50, "from", today))
                .post("/v1/workers/{id}/caseload-reductions", team.sasha().value())
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        caseload(team)
                .body("workload.limit", equalTo(11))
                .body("workload.pointsLimit", equalTo(50))
                .body("reducedByPercent", equalTo(50));
        as(team.pat(), Roles.SUPERVISOR)
                .post(
                        "/v1/workers/{id}/caseload-reductions/{reduction}/ending",
                        team.sasha().value(),
                        id)
                .then()
                .statusCode(200);
        caseload(team).body("workload.limit", equalTo(22));
        as(team.sasha(), Roles.SOCIAL_WORKER)
                .get("/v1/workers/{id}/caseload-reductions", team.sasha().value())
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(id)));
    }

    @Test
    void onlyThoseUpTheLineReduceACaseload() {
        var team = neighbours.team(100);
        known(team);
        var other = neighbours.team(100);
        var body = Map.of("reason", "PHASED_RETURN", "percent", 50, "from", "2026-03-02", "until", "2026-03-01");

        as(team.pat(), Roles.SUPERVISOR)
                .body(body)
                .post("/v1/workers/{id}/caseload-reductions", team.sasha().value())
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("#/until"));
        var sound = Map.of("reason", "PHASED_RETURN", "percent", 50, "from", "2026-03-02");
        as(other.pat(), Roles.SUPERVISOR)
                .body(sound)
                .post("/v1/workers/{id}/caseload-reductions", team.sasha().value())
                .then()
                .statusCode(404);
        as(team.sasha(), Roles.SOCIAL_WORKER)
                .body(sound)
                .post("/v1/workers/{id}/caseload-reductions", team.sasha().value())
                .then()
                .statusCode(403);
        as(team.ravi(), Roles.SOCIAL_WORKER)
                .get("/v1/workers/{id}/caseload-reductions", team.sasha().value())
                .then()
                .statusCode(404);
    }

    @Test
    void theCaseloadsOfATeamAreListed() {
        var team = neighbours.team(100);
        known(team);

        await().untilAsserted(() -> as(team.pat(), Roles.SUPERVISOR)
                .get("/v1/caseloads?teamId={team}", team.id().value())
                .then()
                .statusCode(200)
                .body("items.workerName", equalTo(List.of("Pat", "Ravi", "Sasha"))));
        var first = as(team.pat(), Roles.SUPERVISOR)
                .get("/v1/caseloads?teamId={team}&limit=2", team.id().value())
                .then()
                .body("items", hasSize(2))
                .extract();
        as(team.pat(), Roles.SUPERVISOR)
                .get(
                        "/v1/caseloads?teamId={team}&limit=2&cursor={cursor}",
                        team.id().value(),
                        first.path("nextCursor"))
                .then()
                .body("items.workerName", equalTo(List.of("Sasha")));
    }

    private void known(Team team) {
        await().untilAsserted(() -> caseload(team).statusCode(200));
    }

    private static ValidatableResponse caseload(Team team) {
        return as(team.pat(), Roles.SUPERVISOR)
                .get("/v1/caseloads/{id}", team.sasha().value())
                .then();
    }
}
