package org.holdfast.workforce.career;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.holdfast.platform.testing.Api.as;
import static org.holdfast.workforce.People.ACADEMY;
import static org.holdfast.workforce.People.PERSONNEL;
import static org.holdfast.workforce.People.below;
import static org.holdfast.workforce.People.get;
import static org.holdfast.workforce.People.joined;
import static org.holdfast.workforce.People.post;
import static org.holdfast.workforce.People.registered;
import static org.holdfast.workforce.People.text;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.signin.Roles;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CareerResourceTest {

    @Test
    void theMapLeadsFromStudentToDirectorAndToGrowthWithoutManagement() {
        get(joined(Map.of()), Roles.SOCIAL_WORKER, "/v1/career-map")
                .statusCode(200)
                .body("stages.size()", equalTo(16))
                .body(
                        "stages.find { it.grade == 'SOCIAL_WORKER' }.next.to",
                        hasItems("ADVANCED_PRACTITIONER", "PRACTICE_EDUCATOR"))
                .body("stages.find { it.grade == 'DIRECTOR' }.next.size()", equalTo(0))
                .body("routes.code", hasItems("STEP_UP", "DEGREE_APPRENTICESHIP", "APPROACH", "ASPIRING"));
    }

    @Test
    void whatSomebodyHasOfTheNextStepStandsThereWithWhatShowsIt() {
        var wren = registered(Map.of("grade", "SOCIAL_WORKER", "startedOn", "2020-01-06"));
        post(
                        ACADEMY,
                        Roles.ACADEMY,
                        "/v1/staff/" + text(wren) + "/skills",
                        Map.of(
                                "skill",
                                "PRACTICE_EDUCATOR_1",
                                "gainedOn",
                                "2025-05-02",
                                "evidence",
                                "Certificate of the university"))
                .statusCode(201);

        pathway(wren, wren)
                .statusCode(200)
                .body("grade", equalTo("SOCIAL_WORKER"))
                .body("inGradeSince", equalTo("2020-01-06"))
                .body("next[0].to", equalTo("PRACTICE_EDUCATOR"))
                .body("next[0].ready", equalTo(true))
                .body("next[0].requirements.evidence.flatten().size()", equalTo(3))
                .body("next.find { it.to == 'ADVANCED_PRACTITIONER' }.ready", equalTo(false));
    }

    @Test
    void aPromotionCountsFromItsDayAndADaySaidAgainCorrectsIt() {
        var wren = joined(Map.of("grade", "NEWLY_QUALIFIED", "startedOn", "2024-01-08"));
        pattern(wren, "SOCIAL_WORKER", "2025-01-08").statusCode(200).body("grade", equalTo("SOCIAL_WORKER"));
        pattern(wren, "SOCIAL_WORKER", "2025-02-03").statusCode(200);
        pattern(wren, "SOCIAL_WORKER", "2023-12-01").statusCode(422).body("code", equalTo("outside-employment"));
        pattern(wren, "SOCIAL_WORKER", "2031-01-01").statusCode(422).body("code", equalTo("pattern-ahead"));

        pathway(ACADEMY, wren).body("inGradeSince", equalTo("2025-01-08"));
        get(PERSONNEL, Roles.WORKFORCE, "/v1/staff/" + text(wren) + "/working-patterns")
                .body("items.since", equalTo(List.of("2025-02-03", "2025-01-08", "2024-01-08")));
    }

    @Test
    void onlyThePersonThoseAboveAndTheAcademySeeHowFarSomebodyIs() {
        var pat = joined(Map.of("grade", "PRACTICE_SUPERVISOR"));
        var wren = below(pat);

        as(pat, Roles.SUPERVISOR)
                .get("/v1/staff/{id}/pathway", wren.value())
                .then()
                .statusCode(200);
        as(joined(Map.of()), Roles.SOCIAL_WORKER)
                .get("/v1/staff/{id}/pathway", wren.value())
                .then()
                .statusCode(404);
        as(WorkerId.next(), Roles.LEADER)
                .get("/v1/staff/{id}/pathway", wren.value())
                .then()
                .statusCode(403);
    }

    @Test
    void theAcademyLaysTheMapDownAnewAndTheOneBeforeIsNotOverwrittenUnseen() {
        var map = get(ACADEMY, Roles.ACADEMY, "/v1/career-map").extract();
        var content = Map.of("stages", map.path("stages"), "routes", map.path("routes"));
        var request = Map.of("content", content, "reason", "As it was, to see that it can be done");

        adopt(request, "\"0\"").statusCode(412);
        adopt(request, map.header("ETag")).statusCode(200).body("version", not(equalTo(map.path("version"))));
        adopt(request, map.header("ETag")).statusCode(412);
        as(ACADEMY, Roles.SOCIAL_WORKER)
                .body(request)
                .put("/v1/career-map")
                .then()
                .statusCode(403);

        List<Object> stages = map.path("stages");
        var nowhere = Map.of("stages", stages.subList(0, 2), "routes", List.of());
        adopt(Map.of("content", nowhere, "reason", "A step into the dark"), null)
                .statusCode(422)
                .body("errors.code", hasItems("leads-nowhere"));
        assertThat(get(ACADEMY, Roles.ACADEMY, "/v1/career-map").extract().<Object>path("stages"))
                .isEqualTo(stages);
    }

    @Test
    void ofTwoMapsAtOnceOneIsTakenAndTheOtherIsToldThatItChanged() {
        var map = get(ACADEMY, Roles.ACADEMY, "/v1/career-map").extract();
        var request = Map.of(
                "content",
                Map.of("stages", map.path("stages"), "routes", map.path("routes")),
                "reason",
                "As it was, by several at once");

        assertThat(IntStream.range(0, 4)
                        .parallel()
                        .mapToObj(_ ->
                                adopt(request, map.header("ETag")).extract().statusCode())
                        .sorted())
                .containsExactly(200, 412, 412, 412);
    }

    @Test
    void whoCouldLeadNextIsShownToThoseWhoAnswerForPeople() {
        var pat = joined(Map.of("grade", "PRACTICE_SUPERVISOR"));

        get(PERSONNEL, Roles.SERVICE_MANAGER, "/v1/succession")
                .statusCode(200)
                .body("items.grade", hasItems("PRACTICE_SUPERVISOR", "TEAM_MANAGER", "DIRECTOR"))
                .body("items.find { it.grade == 'PRACTICE_SUPERVISOR' }.holders.workerId", hasItems(text(pat)))
                .body("items.find { it.grade == 'TEAM_MANAGER' }.successors.grade", hasItems("PRACTICE_SUPERVISOR"));
        get(PERSONNEL, Roles.SUPERVISOR, "/v1/succession").statusCode(403);
    }

    private static ValidatableResponse adopt(Object request, String ifMatch) {
        var put = as(ACADEMY, Roles.ACADEMY).body(request);
        return (ifMatch == null ? put : put.header("If-Match", ifMatch))
                .put("/v1/career-map")
                .then();
    }

    private static ValidatableResponse pathway(WorkerId by, WorkerId of) {
        return get(by, by.equals(ACADEMY) ? Roles.ACADEMY : Roles.SOCIAL_WORKER, "/v1/staff/" + text(of) + "/pathway");
    }

    private static ValidatableResponse pattern(WorkerId worker, String grade, String since) {
        var etag = get(PERSONNEL, Roles.WORKFORCE, "/v1/staff/" + text(worker))
                .extract()
                .header("ETag");
        return as(PERSONNEL, Roles.WORKFORCE)
                .header("If-Match", etag)
                .body(Map.of("grade", grade, "fte", 1, "since", since))
                .put("/v1/staff/{id}/working-pattern", worker.value())
                .then();
    }
}
