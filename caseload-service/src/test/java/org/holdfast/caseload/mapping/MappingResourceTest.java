package org.holdfast.caseload.mapping;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.holdfast.platform.testing.Api.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.caseload.Desk;
import org.holdfast.caseload.Desk.Opened;
import org.holdfast.caseload.Neighbours;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.signin.Roles;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MappingResourceTest {

    @Inject
    Neighbours neighbours;

    @Inject
    Desk desk;

    @Test
    void worriesStrengthsAndWhatNeedsToHappenAreMapped() {
        var team = neighbours.team(100);
        var robin = desk.allocated(team, team.sasha());

        make(team.sasha(), robin, mapping(1, List.of("Robin is at school every day.")))
                .statusCode(201)
                .body("content.dangers[0].whoIsWorried", equalTo("Nan"))
                .body("languageHints.pointer", hasItem("/content/pastHarm/0"))
                .body("languageHints.hint.words", hasItem("placement"));

        as(team.pat(), Roles.SUPERVISOR)
                .get("/v1/cases/{id}/mappings", robin.caseId())
                .then()
                .statusCode(200)
                .body("items.content.nextSteps", hasItem(List.of("Nan has a key by Friday.")));
        make(team.ravi(), robin, mapping(1, List.of())).statusCode(404);
    }

    @Test
    void threeDangersAtMostAndSomethingWorksWellInEveryFamily() {
        var team = neighbours.team(100);
        var robin = desk.allocated(team, team.sasha());

        make(team.sasha(), robin, mapping(4, List.of("School")))
                .statusCode(422)
                .body("errors.pointer", hasItem("#/dangers"));
        make(team.sasha(), robin, mapping(1, List.of())).statusCode(422).body("errors.pointer", hasItem("#/strengths"));
    }

    @Test
    void howFarApartPeopleAreIsSeen() {
        var team = neighbours.team(100);
        var robin = desk.allocated(team, team.sasha());
        scale(team.sasha(), robin, "CHILD", 3).statusCode(200);
        scale(team.sasha(), robin, "PARENT", 8).statusCode(200);

        scale(team.sasha(), robin, "WORKER", 5)
                .statusCode(200)
                .body("readings.value", equalTo(List.of(3, 8, 5)))
                .body("spreads[0].lowest", equalTo(3))
                .body("spreads[0].apart", equalTo(5));

        scale(team.sasha(), robin, "NETWORK", 11).statusCode(422).body("errors.pointer", hasItem("#/value"));
        as(team.sasha(), Roles.SOCIAL_WORKER)
                .get("/v1/cases/{id}/safety-scales/chart", robin.caseId())
                .then()
                .statusCode(200)
                .contentType("image/svg+xml")
                .body(containsString("How safe is it?"));
        as(team.sasha(), Roles.SOCIAL_WORKER)
                .get("/v1/cases/{id}/safety-scales/table", robin.caseId())
                .then()
                .statusCode(200)
                .body(containsString(",CHILD,"));
        as(team.ravi(), Roles.SOCIAL_WORKER)
                .get("/v1/cases/{id}/safety-scales", robin.caseId())
                .then()
                .statusCode(404);
    }

    private static Map<String, Object> mapping(int dangers, List<String> strengths) {
        var danger = Map.of("whoIsWorried", "Nan", "aboutWhat", "Robin alone at night", "safetyGoal", "A sober adult");
        var body = new HashMap<String, Object>();
        body.put("on", LocalDate.now().toString());
        body.put("pastHarm", List.of("The placement broke down."));
        body.put("complications", List.of());
        body.put("strengths", strengths);
        body.put("safety", List.of());
        body.put("dangers", Collections.nCopies(dangers, danger));
        body.put("nextSteps", List.of("Nan has a key by Friday."));
        body.put("bottomLines", List.of());
        body.put("network", List.of("Nan"));
        return body;
    }

    private static ValidatableResponse make(WorkerId who, Opened opened, Map<String, Object> body) {
        return as(who, Roles.SOCIAL_WORKER)
                .body(body)
                .post("/v1/cases/{id}/mappings", opened.caseId())
                .then();
    }

    private static ValidatableResponse scale(WorkerId who, Opened opened, String rater, int value) {
        return as(who, Roles.SOCIAL_WORKER)
                .body(Map.of("on", LocalDate.now().toString(), "rater", rater, "value", value))
                .post("/v1/cases/{id}/safety-scales", opened.caseId())
                .then();
    }
}
