package org.holdfast.workforce.team;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.holdfast.platform.testing.Api.as;
import static org.holdfast.workforce.People.joined;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.holdfast.contracts.TeamState;
import org.holdfast.contracts.WorkerId;
import org.holdfast.contracts.WorkforceEvent.TeamClosed;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.testing.Topics;
import org.holdfast.platform.time.WorkingDays;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TeamResourceTest {

    private static final WorkerId WREN = WorkerId.next();

    @Inject
    Topics topics;

    @Test
    void aTeamThatOpensIsAnnouncedWithThePlacesItWorksFor() {
        var id = open("Harbour 1")
                .statusCode(201)
                .header("ETag", equalTo("\"0\""))
                .extract()
                .path("id");

        await().untilAsserted(() -> assertThat(topics.published(TeamState.class))
                .anyMatch(team -> team.teamId().value().toString().equals(id)
                        && team.open()
                        && team.postcodeSectors().equals(List.of("SZ1 4"))));
    }

    @Test
    void aClosedTeamIsClosedForGood() {
        String id = open("Harbour 2").extract().path("id");

        close(id).statusCode(200).body("status", equalTo("CLOSED")).header("ETag", equalTo("\"1\""));
        close(id)
                .statusCode(409)
                .contentType("application/problem+json")
                .body("code", equalTo("illegal-transition"))
                .body("detail", equalTo("Cannot move from CLOSED to CLOSED"));

        await().untilAsserted(() -> assertThat(topics.published(TeamClosed.class))
                .anyMatch(closed -> closed.teamId().value().toString().equals(id) && closed.version() == 1));
    }

    @Test
    void aPlannedTeamRecruitsBeforeItOpensAndTakesNoCasesUntilThen() {
        var body = new HashMap<>(team("Harbour 10"));
        body.put("opensOn", LocalDate.now(WorkingDays.ENGLAND).plusMonths(3).toString());
        String id = as(WREN, Roles.WORKFORCE)
                .body(body)
                .post("/v1/teams")
                .then()
                .statusCode(201)
                .body("status", equalTo("PLANNED"))
                .extract()
                .path("id");
        joined(Map.of("teamId", id));
        await().untilAsserted(
                        () -> assertThat(states(id)).extracting(TeamState::open).containsExactly(false));

        as(WREN, Roles.WORKFORCE)
                .post("/v1/teams/{id}/opening", id)
                .then()
                .statusCode(200)
                .body("status", equalTo("OPEN"));

        await().untilAsserted(
                        () -> assertThat(states(id)).extracting(TeamState::open).containsExactly(false, true));
        as(WREN, Roles.WORKFORCE).post("/v1/teams/{id}/opening", id).then().statusCode(409);
    }

    @Test
    void theSameRequestSentTwiceOpensOneTeam() {
        var key = UUID.randomUUID().toString();

        var first = open("Harbour 3", key).statusCode(201).extract().path("id");
        open("Harbour 3", key)
                .statusCode(201)
                .header("Idempotency-Replayed", equalTo("true"))
                .body("id", equalTo(first));
        open("Harbour 4", key).statusCode(422).body("code", equalTo("idempotency-key-reused"));
    }

    @Test
    void aTeamNeedsANameAndProperSectors() {
        as(WREN, Roles.WORKFORCE)
                .body(Map.of("name", " ", "area", "Harbour", "postcodeSectors", List.of("SZ1 4", "SZ14")))
                .post("/v1/teams")
                .then()
                .statusCode(422)
                .body("code", equalTo("invalid"))
                .body("errors.pointer", equalTo(List.of("#/name", "#/postcodeSectors/1")))
                .body("errors.code", equalTo(List.of("not-blank", "pattern")));
    }

    @Test
    void onlyWorkforceOpensTeams() {
        as(WREN, Roles.SOCIAL_WORKER)
                .body(team("Harbour 5"))
                .post("/v1/teams")
                .then()
                .statusCode(403)
                .body("code", equalTo("role-refused"));
    }

    @Test
    void aTeamThatIsNotThereIsNotFound() {
        as(WREN, Roles.WORKFORCE)
                .get("/v1/teams/" + UUID.randomUUID())
                .then()
                .statusCode(404)
                .body("code", equalTo("not-found"));
        as(WREN, Roles.WORKFORCE).get("/v1/teams/nonsense").then().statusCode(404);
    }

    private static ValidatableResponse open(String name) {
        return open(name, UUID.randomUUID().toString());
    }

    private static ValidatableResponse open(String name, String key) {
        return as(WREN, Roles.WORKFORCE)
                .header("Idempotency-Key", key)
                .body(team(name))
                .post("/v1/teams")
                .then();
    }

    private static Map<String, Object> team(String name) {
        return Map.of("name", name, "area", "Harbour", "postcodeSectors", List.of("SZ1 4"));
    }

    private static ValidatableResponse close(String id) {
        return as(WREN, Roles.WORKFORCE).post("/v1/teams/{id}/closure", id).then();
    }

    private List<TeamState> states(String id) {
        return topics.published(TeamState.class).stream()
                .filter(team -> team.teamId().value().toString().equals(id))
                .toList();
    }
}
