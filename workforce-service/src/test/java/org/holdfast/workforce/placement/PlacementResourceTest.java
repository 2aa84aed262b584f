package org.holdfast.workforce.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.holdfast.workforce.People.ACADEMY;
import static org.holdfast.workforce.People.get;
import static org.holdfast.workforce.People.joined;
import static org.holdfast.workforce.People.post;
import static org.holdfast.workforce.People.registered;
import static org.holdfast.workforce.People.text;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.signin.Roles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PlacementResourceTest {

    private String university;

    @BeforeEach
    void addUniversity() {
        university = post(
                        ACADEMY,
                        Roles.ACADEMY,
                        "/v1/universities",
                        Map.of("name", "University " + UUID.randomUUID(), "routes", List.of("STEP_UP")))
                .statusCode(201)
                .extract()
                .path("id");
    }

    @Test
    void aStudentIsPlacedWithAnEducatorWhoHasTheStage() {
        var educator = educator("PRACTICE_EDUCATOR_1");
        var student = student();

        place(student, educator, "LAST", "2026-01-12", "2026-06-19")
                .statusCode(422)
                .body("code", equalTo("educator-not-qualified"));
        var placement = place(student, educator, "FIRST", "2026-01-12", "2026-06-19")
                .statusCode(201)
                .extract()
                .<String>path("id");
        place(student, educator, "FIRST", "2026-06-19", "2026-09-18")
                .statusCode(409)
                .body("code", equalTo("placed-already"));

        end(placement, "PASSED", "2026-01-01").statusCode(422).body("code", equalTo("ends-before-it-starts"));
        end(placement, "PASSED", "2031-06-12").statusCode(422).body("errors.code", hasItem("ahead"));
        end(placement, "PASSED", "2026-06-12").statusCode(200).body("until", equalTo("2026-06-12"));
        end(placement, "PASSED", "2026-06-12").statusCode(409).body("code", equalTo("placement-over"));
        get(ACADEMY, Roles.ACADEMY, "/v1/placements?limit=200").body("items.id", hasItem(placement));
    }

    @Test
    void anEducatorHasTwoStudentsAtATimeIsRegisteredAndIsNotTheirManager() {
        var educator = educator("PRACTICE_EDUCATOR_2");
        place(student(), educator, "LAST", "2027-01-11", "2027-06-18").statusCode(201);
        place(student(), educator, "FIRST", "2027-02-01", "2027-05-18").statusCode(201);
        place(student(), educator, "FIRST", "2027-05-18", "2027-09-18")
                .statusCode(422)
                .body("code", equalTo("educator-has-no-room"));

        var lapsed = joined(Map.of());
        qualify(lapsed, "PRACTICE_EDUCATOR_2");
        place(student(), lapsed, "LAST", "2027-01-11", "2027-06-18")
                .statusCode(422)
                .body("code", equalTo("educator-not-registered"));

        var manager = educator("PRACTICE_EDUCATOR_2");
        var theirs = joined(Map.of("grade", "STUDENT", "supervisorId", text(manager)));
        place(theirs, manager, "LAST", "2027-01-11", "2027-06-18")
                .statusCode(422)
                .body("code", equalTo("manager-of-the-student"));
        place(joined(Map.of()), manager, "LAST", "2027-01-11", "2027-06-18")
                .statusCode(422)
                .body("code", equalTo("no-student"));
    }

    @Test
    void ofPlacementsOfOneStudentAtOnceTheOthersAreToldThatThereIsOne() {
        var student = student();
        var educators = List.of(educator("PRACTICE_EDUCATOR_1"), educator("PRACTICE_EDUCATOR_1"));

        assertThat(educators.parallelStream()
                        .map(educator -> place(student, educator, "FIRST", "2026-01-12", "2026-06-19")
                                .extract())
                        .map(answer -> answer.statusCode() + " " + answer.path("code"))
                        .sorted())
                .containsExactly("201 null", "409 placed-already");
    }

    @Test
    void whoSuitsAPlacementStandsFirstWithReasons() {
        var one = educator("PRACTICE_EDUCATOR_1");
        var two = educator("PRACTICE_EDUCATOR_2");

        var found = get(ACADEMY, Roles.SUPERVISOR, "/v1/practice-educators?kind=LAST&from=2027-01-11&until=2027-06-18")
                .statusCode(200)
                .body("items.find { it.workerId == '%s' }.suits".formatted(text(one)), equalTo(false))
                .body("items.find { it.workerId == '%s' }.suits".formatted(text(two)), equalTo(true))
                .body("items.find { it.workerId == '%s' }.room".formatted(text(two)), equalTo(2))
                .extract();
        List<String> workers = found.path("items.workerId");
        assertThat(workers.indexOf(text(two))).isLessThan(workers.indexOf(text(one)));
    }

    @Test
    void thoseWhoPassedTheirLastPlacementAndStayedAreCountedByRoute() {
        var student = student();
        var placement = place(student, educator("PRACTICE_EDUCATOR_2"), "LAST", "2025-01-13", "2025-06-20")
                .statusCode(201)
                .extract()
                .<String>path("id");
        end(placement, "PASSED", "2025-06-20").statusCode(200);

        int passed = get(ACADEMY, Roles.LEADER, "/v1/practice-educators/conversions")
                .statusCode(200)
                .extract()
                .path("items.find { it.route == 'STEP_UP' }.passed");
        assertThat(passed).isPositive();
    }

    @Test
    void aUniversityIsAddedOnce() {
        String name = get(ACADEMY, Roles.ACADEMY, "/v1/universities/" + university)
                .extract()
                .path("name");

        post(ACADEMY, Roles.ACADEMY, "/v1/universities", Map.of("name", name, "routes", List.of("APPROACH")))
                .statusCode(409)
                .body("code", equalTo("university-there-already"));
    }

    @Test
    void onlyTheAcademyPlacesStudents() {
        post(ACADEMY, Roles.SUPERVISOR, "/v1/placements", Map.of()).statusCode(403);
        get(ACADEMY, Roles.SOCIAL_WORKER, "/v1/practice-educators").statusCode(403);
    }

    private ValidatableResponse place(WorkerId student, WorkerId educator, String kind, String from, String until) {
        var body = new HashMap<String, Object>(Map.of(
                "studentId",
                text(student),
                "universityId",
                university,
                "route",
                "STEP_UP",
                "kind",
                kind,
                "educatorId",
                text(educator),
                "days",
                70,
                "from",
                from,
                "until",
                until));
        return post(ACADEMY, Roles.ACADEMY, "/v1/placements", body);
    }

    private static ValidatableResponse end(String placement, String outcome, String on) {
        return post(
                ACADEMY,
                Roles.ACADEMY,
                "/v1/placements/" + placement + "/outcome",
                Map.of("outcome", outcome, "on", on));
    }

    private static WorkerId student() {
        return joined(Map.of("grade", "STUDENT"));
    }

    private static WorkerId educator(String stage) {
        var worker = registered(Map.of("grade", "PRACTICE_EDUCATOR"));
        qualify(worker, stage);
        return worker;
    }

    private static void qualify(WorkerId worker, String stage) {
        post(
                        ACADEMY,
                        Roles.ACADEMY,
                        "/v1/staff/" + text(worker) + "/skills",
                        Map.of("skill", stage, "gainedOn", "2024-05-02", "evidence", "Certificate of the university"))
                .statusCode(201);
    }
}
