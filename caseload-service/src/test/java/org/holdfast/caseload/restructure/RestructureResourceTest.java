package org.holdfast.caseload.restructure;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.holdfast.platform.testing.Api.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.holdfast.caseload.Desk;
import org.holdfast.caseload.Neighbours;
import org.holdfast.caseload.Neighbours.Team;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.signin.Roles;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RestructureResourceTest {

    @Inject
    Neighbours neighbours;

    @Inject
    Desk desk;

    @Test
    void whenSomebodyLeavesEachChildGoesToSomebodyByAHandover() {
        var team = neighbours.team(100);
        var lena = neighbours.above(team);
        var robin = desk.allocated(team, team.sasha());
        desk.allocated(team, team.ravi());
        isKnown(team, lena);

        var id = describe(lena, leaves(team.sasha()), 1);
        var found = whenOver(lena, id, "FINISHED");
        found.body("best.children", equalTo(2))
                .body("best.moved", equalTo(1))
                .body("best.withoutSomebody", equalTo(0))
                .body("handoverPlanId", nullValue());
        as(lena, Roles.SERVICE_MANAGER)
                .get("/v1/restructures/{id}/proposal", id)
                .then()
                .statusCode(200)
                .body("moves.caseId", contains(robin.caseId()))
                .body("moves[0].toWorkerId", equalTo(team.ravi().value().toString()))
                .body("caseloads.find { it.name == 'Sasha' }.childrenThen", equalTo(0));

        String plan = adopt(lena, id)
                .statusCode(200)
                .body("status", equalTo("ADOPTED"))
                .extract()
                .path("handoverPlanId");
        String handover = as(lena, Roles.SERVICE_MANAGER)
                .get("/v1/handover-plans/{id}", plan)
                .then()
                .body("progress.status", contains("PROPOSED"))
                .body("progress.handovers", contains(1))
                .extract()
                .path("handoverIds[0]");
        as(lena, Roles.SERVICE_MANAGER)
                .get("/v1/handovers/{id}", handover)
                .then()
                .body("toTeamId", equalTo(value(team)));
        desk.socialWorkerOf(team, robin).body("socialWorker.fullName", equalTo("Sasha"));
        adopt(lena, id).statusCode(409);
    }

    @Test
    void aSearchIsEndedBeforeItsTimeAndWhatItFoundIsCompared() {
        var team = neighbours.team(100);
        var lena = neighbours.above(team);
        desk.allocated(team, team.sasha());
        isKnown(team, lena);

        var cut = describe(lena, leaves(team.sasha()), 300);
        await().untilAsserted(() -> restructure(lena, cut).body("best.moved", equalTo(1)));
        as(lena, Roles.SERVICE_MANAGER)
                .post("/v1/restructures/{id}/cancellation", cut)
                .then()
                .statusCode(200);
        whenOver(lena, cut, "CANCELLED");
        var kept = describe(
                lena, Map.of("kind", "WORKER_MOVES", "workerId", value(team.ravi()), "teamId", value(team)), 1);
        whenOver(lena, kept, "FINISHED").body("best.moved", equalTo(0));

        as(lena, Roles.SERVICE_MANAGER)
                .get("/v1/restructures/{id}/comparison?with={other}", cut, kept)
                .then()
                .statusCode(200)
                .body("childrenWhoDiffer", equalTo(1))
                .body("one.best.wishes.wish", hasItem("KEEP_RELATIONSHIPS"));
        as(lena, Roles.SERVICE_MANAGER)
                .get("/v1/restructures")
                .then()
                .statusCode(200)
                .body("items.id", contains(kept, cut));
    }

    @Test
    void whoseSocialWorkerHasChangedSinceIsANewQuestion() {
        var team = neighbours.team(100);
        var lena = neighbours.above(team);
        var robin = desk.allocated(team, team.sasha());
        isKnown(team, lena);
        var id = describe(lena, leaves(team.sasha()), 1);
        whenOver(lena, id, "FINISHED");
        as(team.pat(), Roles.SUPERVISOR)
                .body(Map.of("workerId", value(team.ravi()), "role", "PRIMARY", "reason", "MANAGE"))
                .post("/v1/cases/{id}/allocations", robin.caseId())
                .then()
                .statusCode(201);

        adopt(lena, id).statusCode(409).body("code", equalTo("changed-meanwhile"));

        restructure(lena, id).body("status", equalTo("FINISHED")).body("handoverPlanId", nullValue());
    }

    @Test
    void aRestrictedChildOnlyGoesToWhoMayReadTheRecord() {
        var team = neighbours.team(100);
        var lena = neighbours.above(team);
        var robin = desk.allocated(team, team.sasha());
        isKnown(team, lena);
        as(team.pat(), Roles.SUPERVISOR)
                .body(Map.of("reason", "Her mother works here", "named", List.of(value(lena))))
                .post("/v1/cases/{id}/restriction", robin.caseId())
                .then()
                .statusCode(200);

        var id = describe(lena, leaves(team.sasha()), 1);

        whenOver(lena, id, "FINISHED").body("best.moved", equalTo(0)).body("best.withoutSomebody", equalTo(1));
    }

    @Test
    void whatIsDescribedIsForWhoLeadsAService() {
        var team = neighbours.team(100);
        var lena = neighbours.above(team);
        await().untilAsserted(() -> as(lena, Roles.SERVICE_MANAGER)
                .get("/v1/caseloads/{id}", value(team.sasha()))
                .then()
                .statusCode(200));
        var id = describe(lena, leaves(team.sasha()), 1);

        as(neighbours.above(neighbours.team(100)), Roles.SERVICE_MANAGER)
                .get("/v1/restructures/{id}", id)
                .then()
                .statusCode(404);
        as(team.pat(), Roles.SUPERVISOR).get("/v1/restructures/{id}", id).then().statusCode(403);
        as(lena, Roles.SERVICE_MANAGER)
                .body(body(leaves(WorkerId.next()), 1))
                .post("/v1/restructures")
                .then()
                .statusCode(422)
                .body("code", equalTo("unknown-in-structure"))
                .body("errors[0].pointer", equalTo("#/changes/0/workerId"));
        as(lena, Roles.SERVICE_MANAGER)
                .body(body(Map.of("kind", "AREA_MOVES", "teamId", value(team)), 1))
                .post("/v1/restructures")
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("#/changes/0/postcodeSectors"));
        as(lena, Roles.SERVICE_MANAGER)
                .get("/v1/restructures/{id}", UUID.randomUUID())
                .then()
                .statusCode(404);
        whenOver(lena, id, "FINISHED").body("best.children", equalTo(0));
    }

    private static String describe(WorkerId who, Map<String, Object> change, int seconds) {
        return as(who, Roles.SERVICE_MANAGER)
                .body(body(change, seconds))
                .post("/v1/restructures")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Map<String, Object> body(Map<String, Object> change, int seconds) {
        return new HashMap<>(Map.of("name", "Sasha leaves", "changes", List.of(change), "seconds", seconds));
    }

    private static Map<String, Object> leaves(WorkerId worker) {
        return Map.of("kind", "WORKER_LEAVES", "workerId", value(worker));
    }

    /** Whoever stands above the team leads it once workforce-service has told. */
    private static void isKnown(Team team, WorkerId lena) {
        await().untilAsserted(() -> as(lena, Roles.SERVICE_MANAGER)
                .get("/v1/caseloads/{id}/cases", value(team.sasha()))
                .then()
                .statusCode(200));
    }

    private static ValidatableResponse whenOver(WorkerId who, String id, String status) {
        await().untilAsserted(() -> restructure(who, id).body("status", equalTo(status)));
        return restructure(who, id);
    }

    private static ValidatableResponse restructure(WorkerId who, String id) {
        return as(who, Roles.SERVICE_MANAGER)
                .get("/v1/restructures/{id}", id)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse adopt(WorkerId who, String id) {
        return as(who, Roles.SERVICE_MANAGER)
                .post("/v1/restructures/{id}/adoption", id)
                .then();
    }

    private static String value(WorkerId worker) {
        return worker.value().toString();
    }

    private static String value(Team team) {
        return team.id().value().toString();
    }
}
