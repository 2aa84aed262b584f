package org.holdfast.caseload.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.holdfast.platform.testing.Api.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.caseload.Desk;
import org.holdfast.caseload.Desk.Opened;
import org.holdfast.caseload.Neighbours;
import org.holdfast.caseload.Neighbours.Team;
import org.holdfast.contracts.CaseEvent.CaseClosed;
import org.holdfast.contracts.CaseEvent.CaseStatusChanged;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.InvolvementState;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.testing.Topics;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CaseChangeResourceTest {

    @Inject
    Neighbours neighbours;

    @Inject
    Desk desk;

    @Inject
    Topics topics;

    @Test
    void aCaseIsOpenedByHandInTheTeamOfTheChildsArea() {
        var team = neighbours.team(100);
        var robin = neighbours.child(team);
        await().untilAsserted(() -> open(team, robin, LocalDate.now()).statusCode(201));

        open(team, robin, LocalDate.now()).statusCode(409).body("code", equalTo("case-open-already"));
        as(team.pat(), Roles.SUPERVISOR)
                .get("/v1/cases?type=CHILD_PROTECTION&teamId={team}", team.id().value())
                .then()
                .statusCode(200)
                .body("items.childId", equalTo(List.of(robin.value().toString())))
                .body("items[0].team.id", equalTo(team.id().value().toString()));
    }

    @Test
    void whoDoesNotLeadTheTeamOpensNothingThere() {
        var team = neighbours.team(100);
        var other = neighbours.team(100);
        var robin = neighbours.child(team);
        desk.openCase(team);

        open(other, robin, LocalDate.now()).statusCode(404);
        as(team.sasha(), Roles.SOCIAL_WORKER)
                .body(body(robin, LocalDate.now()))
                .post("/v1/cases")
                .then()
                .statusCode(403);
        open(team, robin, LocalDate.now().plusDays(1)).statusCode(422).body("errors[0].pointer", equalTo("#/on"));
        open(team, robin, LocalDate.now()).statusCode(201);
    }

    @Test
    void aChangeOfStatusIsKeptAndTold() {
        var team = neighbours.team(100);
        var opened = desk.openCase(team);
        var today = LocalDate.now();

        change(team, opened, "CHILD_PROTECTION", today).statusCode(200).body("complexity", equalTo("COMPLEX"));
        change(team, opened, "CHILD_IN_NEED", today.minusDays(1))
                .statusCode(422)
                .body("code", equalTo("change-dated-before-the-last"))
                .body("errors[0].pointer", equalTo("#/on"));
        change(team, opened, "CARE_LEAVER", today).statusCode(409).body("code", equalTo("illegal-transition"));

        as(team.pat(), Roles.SUPERVISOR)
                .get("/v1/cases/{id}/status-changes", opened.caseId())
                .then()
                .body("items.type", hasItems("ASSESSMENT", "CHILD_PROTECTION"));
        await().untilAsserted(() -> assertThat(topics.published(CaseStatusChanged.class))
                .anyMatch(event -> event.childId().equals(opened.childId())
                        && event.circumstances().equals(List.of("COURT"))));
    }

    @Test
    void aVeryComplexCaseCallsForAConsultant() {
        var team = neighbours.team(100);
        var opened = desk.openCase(team);
        change(team, opened, "CHILD_PROTECTION", LocalDate.now()).statusCode(200);

        as(team.pat(), Roles.SUPERVISOR)
                .get("/v1/cases/{id}/allocation-options", opened.caseId())
                .then()
                .body("weight", equalTo(11.0f))
                .body("consultant.inWords", startsWith("Several needs at once"));
    }

    @Test
    void brothersAndSistersAreCountedTogether() {
        var team = neighbours.team(100);
        var robin = desk.allocated(team, team.sasha());
        var wren = desk.openCase(team);

        as(team.pat(), Roles.SUPERVISOR)
                .body(Map.of("caseId", robin.caseId()))
                .post("/v1/cases/{id}/sibling-group", wren.caseId())
                .then()
                .statusCode(200);

        as(team.pat(), Roles.SUPERVISOR)
                .get("/v1/cases/{id}/allocation-options", wren.caseId())
                .then()
                .body("items[0].workerName", equalTo("Sasha"))
                .body("items[0].reasons.code", hasItem("BROTHERS_AND_SISTERS"))
                .body("items[0].after.points", equalTo(21.0f));
    }

    @Test
    void whoKnowsABrotherOrSisterIsAnOptionWhereverTheyWork() {
        var team = neighbours.team(100);
        var farAway = neighbours.team(100, "Hill 1", "Hill");
        var robin = desk.allocated(farAway, farAway.sasha());
        var wren = desk.openCase(team);
        options(team, wren, "AREA").body("items.workerId", hasItem(id(team.sasha())));
        options(team, wren, "AREA").body("items.workerId", not(hasItem(id(farAway.sasha()))));
        options(team, wren, "EVERYWHERE")
                .body("items.workerId", hasItems(id(team.sasha()), id(farAway.sasha()), id(farAway.ravi())));

        var manager = neighbours.above(team, farAway);
        await().untilAsserted(() -> as(manager, Roles.SERVICE_MANAGER)
                .body(Map.of("caseId", robin.caseId()))
                .post("/v1/cases/{id}/sibling-group", wren.caseId())
                .then()
                .statusCode(200));

        options(team, wren, "AREA")
                .body("items.workerId", hasItem(id(farAway.sasha())))
                .body("items.workerId", not(hasItem(id(farAway.ravi()))));
        as(team.pat(), Roles.SUPERVISOR)
                .get("/v1/cases/{id}/allocation-options?within=NEARBY", wren.caseId())
                .then()
                .statusCode(422);
    }

    private static ValidatableResponse options(Team team, Opened opened, String within) {
        return as(team.pat(), Roles.SUPERVISOR)
                .get("/v1/cases/{id}/allocation-options?within={within}", opened.caseId(), within)
                .then()
                .statusCode(200);
    }

    private static String id(WorkerId worker) {
        return worker.value().toString();
    }

    @Test
    void aClosedCaseTellsWhoTakesOverAndEndsEveryRole() {
        var team = neighbours.team(100);
        var robin = desk.allocated(team, team.sasha());
        var closure = Map.of(
                "reason",
                "RC7",
                "on",
                LocalDate.now().toString(),
                "summary",
                "Home is calm now",
                "takenOverBy",
                List.of());

        as(team.pat(), Roles.SUPERVISOR)
                .body(closure)
                .post("/v1/cases/{id}/closure", robin.caseId())
                .then()
                .statusCode(422)
                .body("code", equalTo("someone-takes-over"));
        var agreed = new HashMap<String, Object>(closure);
        agreed.put("takenOverBy", List.of(Map.of("kind", "FAMILY_HUB", "who", "Harbour hub", "agreed", true)));
        as(team.pat(), Roles.SUPERVISOR)
                .body(agreed)
                .post("/v1/cases/{id}/closure", robin.caseId())
                .then()
                .statusCode(200)
                .body("open", equalTo(false))
                .body("closure.takenOverBy[0].who", equalTo("Harbour hub"));

        as(team.sasha(), Roles.SOCIAL_WORKER)
                .get("/v1/cases/{id}", robin.caseId())
                .then()
                .statusCode(404);
        as(team.pat(), Roles.SUPERVISOR)
                .get("/v1/caseloads/{id}", team.sasha().value())
                .then()
                .body("workload.cases", equalTo(0));
        await().untilAsserted(() -> {
            assertThat(topics.published(CaseClosed.class))
                    .anyMatch(event -> event.childId().equals(robin.childId()));
            assertThat(topics.published(InvolvementState.class))
                    .anyMatch(state -> state.childId().equals(robin.childId())
                            && state.involvements().isEmpty()
                            && state.openCaseId() == null);
        });
    }

    @Test
    void aRestrictedRecordIsForWhoWorksWithTheChildAndWhoIsNamed() {
        var team = neighbours.team(100);
        var robin = desk.allocated(team, team.sasha());
        var manager = neighbours.above(team);
        await().untilAsserted(() -> as(manager, Roles.SERVICE_MANAGER)
                .get("/v1/cases/{id}", robin.caseId())
                .then()
                .statusCode(200));

        as(team.pat(), Roles.SUPERVISOR)
                .body(Map.of("reason", "Her mother works here", "named", List.of()))
                .post("/v1/cases/{id}/restriction", robin.caseId())
                .then()
                .statusCode(200);

        as(manager, Roles.SERVICE_MANAGER)
                .get("/v1/cases/{id}", robin.caseId())
                .then()
                .statusCode(404);
        as(manager, Roles.SERVICE_MANAGER)
                .get("/v1/cases?limit=200")
                .then()
                .body("items.id", not(hasItem(robin.caseId())));
        as(team.sasha(), Roles.SOCIAL_WORKER)
                .get("/v1/cases/{id}", robin.caseId())
                .then()
                .statusCode(200);
        as(team.pat(), Roles.SUPERVISOR)
                .get("/v1/cases/{id}", robin.caseId())
                .then()
                .statusCode(200);
        as(team.pat(), Roles.SUPERVISOR)
                .post("/v1/cases/{id}/restriction/ending", robin.caseId())
                .then()
                .statusCode(200);
        as(manager, Roles.SERVICE_MANAGER)
                .get("/v1/cases/{id}", robin.caseId())
                .then()
                .statusCode(200);
        as(team.pat(), Roles.SUPERVISOR)
                .post("/v1/cases/{id}/restriction/ending", robin.caseId())
                .then()
                .statusCode(409)
                .body("code", equalTo("not-restricted"));
    }

    @Test
    void aWarningHoldsUntilSomebodySaysThatItHoldsNoMore() {
        var team = neighbours.team(100);
        var robin = desk.allocated(team, team.sasha());
        var body = Map.of(
                "type",
                "WORKER_RISK",
                "text",
                "Nobody visits alone",
                "reviewOn",
                LocalDate.now().plusMonths(3).toString());

        String id = as(team.sasha(), Roles.SOCIAL_WORKER)
                .body(body)
                .post("/v1/cases/{id}/warning-notes", robin.caseId())
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as(team.ravi(), Roles.SOCIAL_WORKER)
                .get("/v1/cases/{id}/warning-notes", robin.caseId())
                .then()
                .statusCode(404);
        as(team.sasha(), Roles.SOCIAL_WORKER)
                .body(Map.of(
                        "finding",
                        "Still so",
                        "reviewOn",
                        LocalDate.now().plusYears(2).toString()))
                .post("/v1/cases/{id}/warning-notes/{note}/reviews", robin.caseId(), id)
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("#/reviewOn"));
        as(team.sasha(), Roles.SOCIAL_WORKER)
                .body(Map.of("reason", "The dog has gone"))
                .post("/v1/cases/{id}/warning-notes/{note}/ending", robin.caseId(), id)
                .then()
                .statusCode(200);
        as(team.sasha(), Roles.SOCIAL_WORKER)
                .body(Map.of("reason", "The dog has gone"))
                .post("/v1/cases/{id}/warning-notes/{note}/ending", robin.caseId(), id)
                .then()
                .statusCode(409)
                .body("code", equalTo("warning-note-ended"));
    }

    private static ValidatableResponse change(Team team, Opened opened, String type, LocalDate on) {
        return as(team.pat(), Roles.SUPERVISOR)
                .body(Map.of(
                        "type",
                        type,
                        "complexity",
                        "COMPLEX",
                        "circumstances",
                        List.of("COURT"),
                        "on",
                        on.toString(),
                        "reason",
                        "The conference"))
                .post("/v1/cases/{id}/status-changes", opened.caseId())
                .then();
    }

    private static ValidatableResponse open(Team team, ChildId child, LocalDate on) {
        return as(team.pat(), Roles.SUPERVISOR)
                .body(body(child, on))
                .post("/v1/cases")
                .then();
    }

    private static Map<String, Object> body(ChildId child, LocalDate on) {
        return Map.of(
                "childId",
                child.value(),
                "type",
                "CHILD_PROTECTION",
                "on",
                on.toString(),
                "reason",
                "Moved here with a plan");
    }
}
