package org.holdfast.caseload.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
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
import org.holdfast.caseload.Desk;
import org.holdfast.caseload.Desk.Opened;
import org.holdfast.caseload.Neighbours;
import org.holdfast.caseload.Neighbours.Team;
import org.holdfast.contracts.JourneyStep.AssessmentCompleted;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.testing.Topics;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AssessmentResourceTest {

    private static final String SEEN = "2026-03-12";

    @Inject
    Neighbours neighbours;

    @Inject
    Desk desk;

    @Inject
    Topics topics;

    @Test
    void anAssessmentGoesFromItsFirstDayToSomebodyElsesAuthorisation() {
        var team = neighbours.team(100);
        var robin = desk.allocated(team, team.sasha());
        var id = start(team, robin, "2026-03-03")
                .statusCode(201)
                .body("dueOn", equalTo("2026-05-07"))
                .body("checkpoints.dueOn", equalTo(List.of("2026-03-17", "2026-03-31", "2026-04-16")))
                .body("warnings.rule", equalTo(List.of("8670Q")))
                .extract()
                .<String>path("id");
        start(team, robin, "2026-03-04").statusCode(409).body("code", equalTo("assessment-under-way"));
        close(team, robin).statusCode(409).body("code", equalTo("still-under-way"));
        step(team.pat(), robin, id, "checkpoints", Map.of("on", SEEN, "finding", "GO_ON"))
                .statusCode(200)
                .body("checkpoints[0].heldOn", equalTo(SEEN));

        step(team.sasha(), robin, id, "submission", found(Map.of()))
                .statusCode(200)
                .body("status", equalTo("SUBMITTED"));
        step(team.sasha(), Roles.SOCIAL_WORKER, robin, id, "authorisation", Map.of("answer", "authorise"))
                .statusCode(403);
        step(team.sasha(), robin, id, "authorisation", Map.of("answer", "authorise"))
                .statusCode(422)
                .body("code", equalTo("own-assessment"));
        step(team.pat(), robin, id, "authorisation", Map.of("answer", "send-back", "reason", "Ask the father"))
                .statusCode(200)
                .body("sentBackFor", equalTo("Ask the father"));
        step(team.sasha(), robin, id, "submission", found(Map.of())).statusCode(200);
        step(team.pat(), robin, id, "authorisation", Map.of("answer", "authorise", "note", "Agreed"))
                .statusCode(200)
                .body("authorisationNote", equalTo("Agreed"))
                .body("status", equalTo("AUTHORISED"))
                .body("result.factors", equalTo(List.of("16A", "4B")));

        await().untilAsserted(() -> assertThat(topics.published(AssessmentCompleted.class))
                .filteredOn(event -> event.childId().equals(robin.childId()))
                .singleElement()
                .satisfies(event -> assertThat(event.seenAlone()).isTrue()));
        close(team, robin, LocalDate.now().minusDays(1))
                .statusCode(422)
                .body("code", equalTo("happened-later"))
                .body("errors[0].pointer", equalTo("#/on"));
        close(team, robin).statusCode(200);
    }

    @Test
    void whatContradictsItselfIsPointedAt() {
        var team = neighbours.team(100);
        var robin = desk.allocated(team, team.sasha());
        start(team, robin, "2026-03-01")
                .statusCode(422)
                .body("code", equalTo("before-referral"))
                .body("detail", containsString("1103"));
        var id = start(team, robin, "2026-03-03").extract().<String>path("id");

        step(team.sasha(), robin, id, "submission", found(Map.of("factors", List.of("21", "4B"))))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("#/factors"))
                .body("errors[0].detail", containsString("8869"));
        step(team.sasha(), robin, id, "submission", found(Map.of("factors", List.of("4B", "4B"))))
                .statusCode(422)
                .body("errors[0].detail", containsString("8898"));
        step(team.sasha(), robin, id, "submission", found(Map.of("seenOn", "2026-03-02")))
                .statusCode(422)
                .body("code", equalTo("before-it-began"));
        step(team.sasha(), Roles.SOCIAL_WORKER, robin, id, "corrections", Map.of("reason", "Another child"))
                .statusCode(403);
        step(team.pat(), robin, id, "corrections", Map.of("reason", "Another child"))
                .statusCode(200);
        start(team, robin, "2026-03-03").statusCode(201);
        as(team.ravi(), Roles.SOCIAL_WORKER)
                .get("/v1/cases/{id}/assessments", robin.caseId())
                .then()
                .statusCode(404);
    }

    private static ValidatableResponse start(Team team, Opened robin, String day) {
        return as(team.sasha(), Roles.SOCIAL_WORKER)
                .body(Map.of("startedOn", day))
                .post("/v1/cases/{id}/assessments", robin.caseId())
                .then();
    }

    private static ValidatableResponse step(
            WorkerId who, Opened robin, String id, String step, Map<String, Object> body) {
        return step(who, Roles.SUPERVISOR, robin, id, step, body);
    }

    private static ValidatableResponse step(
            WorkerId who, String role, Opened robin, String id, String step, Map<String, Object> body) {
        return as(who, role)
                .body(body)
                .post("/v1/cases/{id}/assessments/{assessment}/{step}", robin.caseId(), id, step)
                .then();
    }

    private static Map<String, Object> found(Map<String, Object> besides) {
        var body = new HashMap<String, Object>(Map.of(
                "seenOn",
                SEEN,
                "seenAlone",
                true,
                "factors",
                List.of("16A", "4B"),
                "outcome",
                "NO_FURTHER_ACTION",
                "analysis",
                "Wren is well looked after by Nan."));
        body.putAll(besides);
        return body;
    }

    private static ValidatableResponse close(Team team, Opened robin) {
        return close(team, robin, LocalDate.now());
    }

    private static ValidatableResponse close(Team team, Opened robin, LocalDate on) {
        return as(team.pat(), Roles.SUPERVISOR)
                .body(Map.of(
                        "reason",
                        "RC8",
                        "on",
                        on.toString(),
                        "summary",
                        "Home is calm",
                        "takenOverBy",
                        List.of(Map.of("kind", "SCHOOL", "who", "Mr Reed", "agreed", true))))
                .post("/v1/cases/{id}/closure", robin.caseId())
                .then();
    }
}
