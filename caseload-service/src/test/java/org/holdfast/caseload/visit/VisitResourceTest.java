package org.holdfast.caseload.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
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
import org.holdfast.contracts.CaseEvent.VisitMade;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.testing.Topics;
import org.junit.jupiter.api.Test;

@QuarkusTest
class VisitResourceTest {

    @Inject
    Neighbours neighbours;

    @Inject
    Desk desk;

    @Inject
    Topics topics;

    @Test
    void aVisitAtWhichTheChildWasSeenMovesTheClock() {
        var team = neighbours.team(100);
        var robin = desk.allocated(team, team.sasha());
        due(team, robin).body("items[0].rule", equalTo("ASSESSMENT_SEEN")).body("items[0].lastOn", nullValue());

        visit(team, robin, Map.of("seen", false, "notSeenReason", "With Nan in Marsh"))
                .statusCode(201);
        due(team, robin).body("items[0].lastOn", nullValue());
        String id = visit(team, robin, Map.of("seen", true, "seenAlone", true))
                .statusCode(201)
                .extract()
                .path("id");
        due(team, robin).body("items[0].lastOn", equalTo(LocalDate.now().toString()));

        as(team.sasha(), Roles.SOCIAL_WORKER)
                .body(Map.of("reason", "Another child"))
                .post("/v1/cases/{id}/visits/{visit}/corrections", robin.caseId(), id)
                .then()
                .statusCode(200);
        due(team, robin).body("items[0].lastOn", nullValue());
        await().untilAsserted(() -> assertThat(topics.published(VisitMade.class))
                .anyMatch(event -> event.childId().equals(robin.childId()) && event.seenAlone()));
    }

    @Test
    void aVisitThatContradictsItselfIsPointedAt() {
        var team = neighbours.team(100);
        var robin = desk.allocated(team, team.sasha());

        visit(team, robin, Map.of("seen", false, "seenAlone", true))
                .statusCode(422)
                .body("errors.pointer", hasItems("#/seenAlone", "#/notSeenReason"));
        visit(
                        team,
                        robin,
                        Map.of("seen", true, "on", LocalDate.now().plusDays(2).toString()))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("#/on"));
        as(team.ravi(), Roles.SOCIAL_WORKER)
                .get("/v1/cases/{id}/visits", robin.caseId())
                .then()
                .statusCode(404);
    }

    @Test
    void whatIsDueIsListedForTheSocialWorkerAndForWhoLeadsTheTeam() {
        var team = neighbours.team(100);
        var robin = desk.allocated(team, team.sasha());

        for (var who : List.of(team.sasha(), team.pat())) {
            as(who, Roles.SOCIAL_WORKER, Roles.SUPERVISOR)
                    .get("/v1/visits?days=366")
                    .then()
                    .statusCode(200)
                    .body(
                            "items.childId",
                            equalTo(List.of(robin.childId().value().toString())));
        }
        as(team.ravi(), Roles.SOCIAL_WORKER).get("/v1/visits?days=366").then().body("items", equalTo(List.of()));
        as(team.sasha(), Roles.LEADER).get("/v1/visits").then().statusCode(403);
    }

    private static ValidatableResponse due(Team team, Opened opened) {
        return as(team.sasha(), Roles.SOCIAL_WORKER)
                .get("/v1/cases/{id}/due", opened.caseId())
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse visit(Team team, Opened opened, Map<String, Object> what) {
        var body = new HashMap<String, Object>(Map.of(
                "kind", "VISIT", "on", LocalDate.now().toString(), "minutes", 45, "cameAlong", List.of("SUPERVISOR")));
        body.putAll(what);
        return as(team.sasha(), Roles.SOCIAL_WORKER)
                .body(body)
                .post("/v1/cases/{id}/visits", opened.caseId())
                .then();
    }
}
