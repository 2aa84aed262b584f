package org.holdfast.caseload.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.holdfast.platform.testing.Api.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.holdfast.caseload.Desk;
import org.holdfast.caseload.Desk.Opened;
import org.holdfast.caseload.Neighbours;
import org.holdfast.caseload.Neighbours.Team;
import org.holdfast.contracts.CaseEvent.CasePlaced;
import org.holdfast.contracts.CaseEvent.HandoverAccepted;
import org.holdfast.contracts.CaseEvent.HandoverCompleted;
import org.holdfast.contracts.TeamId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.testing.Topics;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
class HandoverResourceTest {

    private static final List<String> BEFORE = Stream.of(ChecklistItem.values())
            .filter(ChecklistItem::isDueBeforeAcceptance)
            .map(ChecklistItem::code)
            .toList();
    private static final List<String> AFTER = Stream.of(ChecklistItem.values())
            .filter(item -> !item.isDueBeforeAcceptance())
            .map(ChecklistItem::code)
            .toList();

    @Inject
    Neighbours neighbours;

    @Inject
    Desk desk;

    @Inject
    Topics topics;

    @Test
    void theChildsSocialWorkerChangesWhenTheHandoverIsAcceptedAndNotBefore() {
        var team = neighbours.team(100);
        var robin = desk.allocated(team, team.sasha());
        String id = propose(team, robin, team.ravi(), "PLANNED")
                .statusCode(201)
                .extract()
                .path("id");
        as(team.ravi(), Roles.SOCIAL_WORKER)
                .get("/v1/cases/{id}", robin.caseId())
                .then()
                .statusCode(200);

        step(team.ravi(), id, "agreement", null).statusCode(200).body("status", equalTo("AGREED"));
        step(team.sasha(), id, "preparation", preparation()).statusCode(200);
        answer(team.sasha(), id, BEFORE);
        step(team.ravi(), id, "acceptance", Map.of()).statusCode(409).body("code", equalTo("illegal-transition"));
        step(team.sasha(), id, "joint-visit", Map.of("on", LocalDate.now().toString()))
                .statusCode(200);
        desk.socialWorkerOf(team, robin).body("socialWorker.fullName", equalTo("Sasha"));

        step(team.ravi(), id, "acceptance", Map.of()).statusCode(200).body("status", equalTo("ACCEPTED"));

        desk.socialWorkerOf(team, robin).body("socialWorker.fullName", equalTo("Ravi"));
        step(team.ravi(), id, "completion", null)
                .statusCode(422)
                .body("code", equalTo("checklist-open"))
                .body("detail", containsString("LETTER_TO_FAMILY"));
        answer(team.ravi(), id, AFTER);
        step(team.ravi(), id, "completion", null).statusCode(200).body("status", equalTo("COMPLETED"));
        await().untilAsserted(() -> {
            assertThat(topics.published(HandoverAccepted.class))
                    .anyMatch(event -> event.childId().equals(robin.childId()));
            assertThat(topics.published(HandoverCompleted.class))
                    .anyMatch(event -> event.childId().equals(robin.childId()));
        });
    }

    @Test
    void nothingIsAcceptedWhileTheChecklistIsOpen() {
        var team = neighbours.team(100);
        var robin = desk.allocated(team, team.sasha());
        String id = propose(team, robin, team.ravi(), "PLANNED").extract().path("id");
        step(team.ravi(), id, "agreement", null).statusCode(200);
        step(team.sasha(), id, "preparation", preparation()).statusCode(200);
        step(team.sasha(), id, "joint-visit", Map.of("on", LocalDate.now().toString()))
                .statusCode(200);

        step(team.ravi(), id, "acceptance", Map.of()).statusCode(422).body("code", equalTo("checklist-open"));

        desk.socialWorkerOf(team, robin).body("socialWorker.fullName", equalTo("Sasha"));
    }

    @Test
    void inAnEmergencyTheNextOneStartsAtOnceAndMakesUpForTheRest() {
        var team = neighbours.team(100);
        var robin = desk.allocated(team, team.sasha());
        String id = propose(team, robin, team.ravi(), "EMERGENCY").extract().path("id");

        step(team.ravi(), id, "acceptance", Map.of()).statusCode(200);

        desk.socialWorkerOf(team, robin).body("socialWorker.fullName", equalTo("Ravi"));
        as(team.ravi(), Roles.SOCIAL_WORKER)
                .get("/v1/tasks")
                .then()
                .body("items.kind", containsInAnyOrder("CARD_TO_BE_GIVEN", "HANDOVER_TO_COMPLETE"));
        answer(team.ravi(), id, BEFORE);
        answer(team.ravi(), id, AFTER);
        step(team.ravi(), id, "completion", null).statusCode(200);
        as(team.ravi(), Roles.SOCIAL_WORKER)
                .get("/v1/tasks")
                .then()
                .body("items.kind", equalTo(List.of("CARD_TO_BE_GIVEN")));
    }

    @Test
    void theCaseGoesWithTheChildToTheTeamOfTheNextSocialWorker() {
        var team = neighbours.team(100);
        var other = neighbours.team(100);
        var robin = desk.allocated(team, team.sasha());
        desk.openCase(other);
        String id = proposeTo(team, robin, other.sasha(), other.id()).extract().path("id");
        inTeam(team, robin, team);

        step(other.sasha(), id, "acceptance", Map.of()).statusCode(200);

        inTeam(other, robin, other);
        await().untilAsserted(() -> assertThat(topics.published(CasePlaced.class))
                .anyMatch(event -> event.childId().equals(robin.childId())
                        && event.teamId().equals(other.id())));
    }

    @Test
    void aTeamThatTakesNoCasesYetIsWaitedFor() {
        var team = neighbours.team(100);
        var robin = desk.allocated(team, team.sasha());
        String id = proposeTo(team, robin, team.ravi(), TeamId.next()).extract().path("id");

        step(team.ravi(), id, "acceptance", Map.of()).statusCode(409).body("code", equalTo("team-not-open-yet"));

        desk.socialWorkerOf(team, robin).body("socialWorker.fullName", equalTo("Sasha"));
    }

    @Test
    void whoWouldReceiveTheChildDecides() {
        var team = neighbours.team(100);
        var robin = desk.allocated(team, team.sasha());
        String id = propose(team, robin, team.ravi(), "PLANNED").extract().path("id");

        propose(team, robin, team.ravi(), "PLANNED").statusCode(409).body("code", equalTo("handover-under-way"));
        step(team.sasha(), id, "agreement", null).statusCode(422).body("code", equalTo("receiver-decides"));
        step(team.ravi(), id, "rejection", Map.of("reason", "The core group is next week"))
                .statusCode(200);
        step(team.pat(), id, "agreement", null).statusCode(409).body("code", equalTo("illegal-transition"));
        as(team.ravi(), Roles.SOCIAL_WORKER)
                .get("/v1/cases/{id}", robin.caseId())
                .then()
                .statusCode(404);
        propose(team, robin, team.sasha(), "PLANNED").statusCode(422).body("code", equalTo("nothing-to-hand-over"));
        as(team.sasha(), Roles.SOCIAL_WORKER)
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
                .statusCode(403);
        as(neighbours.team(100).pat(), Roles.SUPERVISOR)
                .get("/v1/handovers/{id}", id)
                .then()
                .statusCode(404);
    }

    @Test
    void whoLeavesWhileAHandoverWaitsReceivesNobody() {
        var team = neighbours.team(100);
        var robin = desk.allocated(team, team.sasha());
        String id = propose(team, robin, team.ravi(), "EMERGENCY").extract().path("id");
        neighbours.gone(team, team.ravi());

        await().untilAsserted(() -> as(team.pat(), Roles.SUPERVISOR)
                .get("/v1/caseloads/{id}", team.ravi().value())
                .then()
                .body("away", equalTo(true)));

        step(team.pat(), id, "acceptance", Map.of()).statusCode(422).body("detail", equalTo("This person has left"));
        desk.socialWorkerOf(team, robin).body("socialWorker.fullName", equalTo("Sasha"));
        step(team.pat(), id, "cancellation", Map.of("reason", "Ravi has left")).statusCode(200);
    }

    @Test
    void aLeaversCaseloadIsOnePlanWithItsProgress() {
        var team = neighbours.team(100);
        var robin = desk.allocated(team, team.sasha());
        var wren = desk.allocated(team, team.sasha());
        var body = new HashMap<String, Object>(Map.of(
                "workerId",
                team.sasha().value(),
                "reason",
                "Sasha leaves",
                "changeReason",
                "LEFTRL",
                "kind",
                "EMERGENCY"));
        var other = desk.allocated(team, team.ravi());

        body.put("parts", List.of(part(robin, team.ravi()), part(other, team.ravi())));
        plan(team, body).statusCode(422).body("errors[0].pointer", equalTo("#/parts/1/caseId"));
        body.put("parts", List.of(part(robin, team.ravi())));
        String id = plan(team, body)
                .statusCode(201)
                .body("childrenWithoutHandover", equalTo(1))
                .body("progress[0].status", equalTo("PROPOSED"))
                .extract()
                .path("id");

        String handover = as(team.pat(), Roles.SUPERVISOR)
                .get("/v1/handover-plans/{id}", id)
                .then()
                .extract()
                .path("handoverIds[0]");
        step(team.ravi(), handover, "acceptance", Map.of()).statusCode(200);
        as(team.pat(), Roles.SUPERVISOR)
                .get("/v1/handover-plans/{id}", id)
                .then()
                .body("progress[0].status", equalTo("ACCEPTED"))
                .body("childrenWithoutHandover", equalTo(1));
        assertThat(wren.caseId()).isNotEqualTo(robin.caseId());
    }

    private static Map<String, Object> part(Opened opened, WorkerId to) {
        return Map.of("caseId", opened.caseId(), "toWorkerId", to.value());
    }

    private static ValidatableResponse plan(Team team, Map<String, Object> body) {
        return as(team.pat(), Roles.SUPERVISOR)
                .body(body)
                .post("/v1/handover-plans")
                .then();
    }

    private static ValidatableResponse propose(Team team, Opened opened, WorkerId to, String kind) {
        return as(team.pat(), Roles.SUPERVISOR)
                .body(Map.of("caseId", opened.caseId(), "toWorkerId", to.value(), "reason", "MANAGE", "kind", kind))
                .post("/v1/handovers")
                .then();
    }

    private static ValidatableResponse proposeTo(Team team, Opened opened, WorkerId to, TeamId toTeam) {
        return as(team.pat(), Roles.SUPERVISOR)
                .body(Map.of(
                        "caseId",
                        opened.caseId(),
                        "toWorkerId",
                        to.value(),
                        "toTeamId",
                        toTeam.value(),
                        "reason",
                        "ORGRST",
                        "kind",
                        "EMERGENCY"))
                .post("/v1/handovers")
                .then()
                .statusCode(201);
    }

    private static void inTeam(Team asked, Opened opened, Team team) {
        as(asked.pat(), Roles.SUPERVISOR)
                .get("/v1/cases/{id}", opened.caseId())
                .then()
                .statusCode(200)
                .body("team.id", equalTo(team.id().value().toString()));
    }

    private static ValidatableResponse step(WorkerId who, String id, String step, @Nullable Map<String, Object> body) {
        var request = as(who, Roles.SOCIAL_WORKER, Roles.SUPERVISOR);
        return (body == null ? request : request.body(body))
                .post("/v1/handovers/{id}/{step}", id, step)
                .then();
    }

    private static void answer(WorkerId who, String id, List<String> items) {
        for (var item : items) {
            step(who, id, "checks", Map.of("item", item, "on", LocalDate.now().toString()))
                    .statusCode(200);
        }
    }

    private static Map<String, Object> preparation() {
        return Map.of(
                "childsPreference",
                "I want to show him my rabbits first",
                "toldBy",
                "Sasha",
                "introductionOn",
                LocalDate.now().toString(),
                "endingOn",
                LocalDate.now().plusDays(9).toString());
    }
}
