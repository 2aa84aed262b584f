package org.holdfast.caseload.language;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;
import static org.holdfast.platform.testing.Api.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
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
class LanguageResourceTest {

    private static final WorkerId LENA = WorkerId.next();
    private static final String PICKLE = "pickle" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");

    @Inject
    Neighbours neighbours;

    @Inject
    Desk desk;

    @Test
    void theCouncilOwnsItsList() {
        check("The respite was long.").body("items.words", hasItem("respite"));
        check("He is a " + PICKLE).body("items", empty());
        var list = as(LENA, Roles.LEADER)
                .get("/v1/language-list")
                .then()
                .statusCode(200)
                .extract();
        List<Map<String, Object>> words = new ArrayList<>(list.path("words"));
        words.add(Map.of(
                "forms",
                List.of(PICKLE),
                "instead",
                "his name",
                "unless",
                List.of(PICKLE + " jar"),
                "near",
                List.of()));

        change(Roles.SOCIAL_WORKER, words, list.header("ETag")).statusCode(403);
        change(Roles.LEADER, words, "\"77\"").statusCode(412);
        change(Roles.LEADER, words, list.header("ETag"))
                .statusCode(200)
                .body("reason", equalTo("The council of children asked"));

        check("He is a " + PICKLE).body("items.instead", hasItem("his name"));
        check("A %s jar".formatted(PICKLE)).body("items", empty());
    }

    @Test
    void whatIsWrittenCountsForTheWritersTeamAndWhatIsSaidDoesNot() {
        var team = neighbours.team(100);
        var robin = desk.allocated(team, team.sasha());
        var said = Map.of(
                "on",
                LocalDate.now().toString(),
                "situation",
                "At home",
                "mode",
                "SPOKEN",
                "exactWords",
                "Respite respite respite",
                "reading",
                "Robin was in respite at the weekend.",
                "about",
                "FEELING",
                "seenBy",
                "ALL_WHO_WORK_WITH_ME",
                "toldTo",
                List.of());
        for (var time = 0; time < 2; time++) {
            as(team.sasha(), Roles.SOCIAL_WORKER)
                    .body(said)
                    .post("/v1/children/{id}/voice", robin.childId().value())
                    .then()
                    .statusCode(201)
                    .body("languageHints.hint.words", equalTo(List.of("respite")));
        }

        as(LENA, Roles.LEADER)
                .accept("application/json")
                .get("/v1/insights/language?months=1")
                .then()
                .statusCode(200)
                .body("months.size()", equalTo(1))
                .body(counts(team, "hints"), equalTo(1))
                .body(counts(team, "words"), equalTo(7))
                .body(counts(team, "ofThousand"), equalTo(142.9f));
    }

    @Test
    void whatIsAnsweredToAComplaintCountsTooAndTheComplaintDoesNot() {
        var team = neighbours.team(100);
        String complaint = as(team.pat(), Roles.SERVICE_MANAGER)
                .body(Map.of(
                        "kind",
                        "COMPLAINT",
                        "from",
                        "CHILD",
                        "receivedOn",
                        LocalDate.now().toString(),
                        "themes",
                        List.of("DECISIONS_NOT_EXPLAINED"),
                        "said",
                        "Respite respite respite"))
                .post("/v1/feedback")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as(team.pat(), Roles.SERVICE_MANAGER)
                .body(Map.of(
                        "outcome",
                        "UPHELD",
                        "answer",
                        "We said sorry about the respite of " + team.id().value(),
                        "learned",
                        "We ring first"))
                .post("/v1/feedback/{id}/answer", complaint)
                .then()
                .statusCode(200);

        as(LENA, Roles.LEADER)
                .accept("application/json")
                .get("/v1/insights/language?months=1")
                .then()
                .body(counts(team, "texts"), equalTo(2))
                .body(counts(team, "hints"), equalTo(1));
    }

    @Test
    void theTrendIsASheetAndAChartToo() {
        as(LENA, Roles.LEADER)
                .accept("text/csv")
                .get("/v1/insights/language")
                .then()
                .statusCode(200)
                .body(startsWith("month,team,texts"));
        as(LENA, Roles.LEADER)
                .accept("image/svg+xml")
                .get("/v1/insights/language")
                .then()
                .statusCode(200)
                .body(containsString("Words children would not recognise themselves in"));
        as(LENA, Roles.SOCIAL_WORKER).get("/v1/insights/language").then().statusCode(403);
    }

    @Test
    void aTextWithoutAWordIsAskedFor() {
        check(" ").statusCode(422).body("errors[0].pointer", equalTo("#/text"));
    }

    private static String counts(Team team, String what) {
        return "teams.find { it.teamId == '%s' }.counts.%s".formatted(team.id().value(), what);
    }

    private static ValidatableResponse check(String text) {
        return as(LENA, Roles.SOCIAL_WORKER)
                .body(Map.of("text", text))
                .post("/v1/language-checks")
                .then();
    }

    private static ValidatableResponse change(String role, List<Map<String, Object>> words, String version) {
        return as(LENA, role)
                .header("If-Match", version)
                .body(Map.of("words", words, "reason", "The council of children asked"))
                .put("/v1/language-list")
                .then();
    }
}
