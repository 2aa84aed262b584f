package org.holdfast.workforce.programme;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.holdfast.platform.testing.Api.as;
import static org.holdfast.workforce.People.ACADEMY;
import static org.holdfast.workforce.People.get;
import static org.holdfast.workforce.People.newlyQualified;
import static org.holdfast.workforce.People.post;
import static org.holdfast.workforce.People.text;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.time.WorkingDays;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProgrammeResourceTest {

    private static final LocalDate TODAY = LocalDate.now(WorkingDays.ENGLAND);

    private final String code =
            "P" + UUID.randomUUID().toString().substring(0, 8).toUpperCase();

    @Test
    void theProgrammesOfTheCountryAreThere() {
        get(ACADEMY, Roles.LEADER, "/v1/programmes").statusCode(200).body("items.code", hasItems("ASYE", "ECDP"));
    }

    @Test
    void whoIsOnAnEditionEndsItAsItWasLaidDown() {
        var first = adopt(TODAY, content()).statusCode(201).extract().<String>path("id");
        var enrolment = enrol(TODAY);
        var shorter = new HashMap<>(content());
        shorter.put("observations", 1);

        adopt(TODAY.plusDays(1), shorter).statusCode(201);

        programme(first).body("lastStart", equalTo(TODAY.toString())).body("content.observations", equalTo(2));
        get(ACADEMY, Roles.ACADEMY, "/v1/enrolments/" + enrolment).body("programmeId", equalTo(first));
        adopt(TODAY, content())
                .statusCode(422)
                .body("code", equalTo("edition-backdated"))
                .body("errors.pointer", equalTo(List.of("#/validFrom")));
    }

    @Test
    void whatIsRetiredIsNotBegunAnyMore() {
        var id = adopt(TODAY, content())
                .statusCode(201)
                .body("lastStart", nullValue())
                .extract()
                .<String>path("id");

        post(ACADEMY, Roles.ACADEMY, "/v1/programmes/" + id + "/retirement", Map.of("lastStart", TODAY.toString()))
                .statusCode(200)
                .body("lastStart", equalTo(TODAY.toString()));

        post(
                        ACADEMY,
                        Roles.ACADEMY,
                        "/v1/enrolments",
                        Map.of(
                                "workerId", text(newlyQualified()),
                                "programme", code,
                                "startedOn", TODAY.plusDays(1).toString()))
                .statusCode(422)
                .body("code", equalTo("no-edition-then"));
    }

    @Test
    void aProgrammeThatContradictsItselfIsNotLaidDown() {
        var content = new HashMap<>(content());
        content.put("reviews", List.of(review("LATE", 6), review("EARLY", 3)));
        content.put("caseload", List.of(Map.of("untilMonth", 7, "percent", 90)));
        content.put("supervision", List.of(Map.of("rhythm", "WEEKLY", "untilWeek", 6)));

        adopt(TODAY, content)
                .statusCode(422)
                .body(
                        "errors.pointer",
                        equalTo(List.of("#/content/caseload", "#/content/reviews", "#/content/supervision")))
                .body("errors.code", equalTo(List.of("out-of-order", "out-of-order", "out-of-order")));
    }

    @Test
    void onlyTheAcademyLaysDownProgrammes() {
        for (var role : List.of(Roles.SUPERVISOR, Roles.WORKFORCE, Roles.LEADER)) {
            as(ACADEMY, role)
                    .body(Map.of())
                    .post("/v1/programmes")
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("role-refused"));
        }
    }

    private ValidatableResponse adopt(LocalDate validFrom, Map<String, Object> content) {
        return post(
                ACADEMY,
                Roles.ACADEMY,
                "/v1/programmes",
                Map.of(
                        "code",
                        code,
                        "validFrom",
                        validFrom.toString(),
                        "reason",
                        "For our returners",
                        "content",
                        content));
    }

    private String enrol(LocalDate day) {
        return post(
                        ACADEMY,
                        Roles.ACADEMY,
                        "/v1/enrolments",
                        Map.of("workerId", text(newlyQualified()), "programme", code, "startedOn", day.toString()))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse programme(String id) {
        return get(ACADEMY, Roles.ACADEMY, "/v1/programmes/" + id).statusCode(200);
    }

    private static Map<String, Object> content() {
        return Map.ofEntries(
                Map.entry("title", "Return to practice"),
                Map.entry("standards", "Professional standards"),
                Map.entry("months", 6),
                Map.entry("agreementWithinWeeks", 2),
                Map.entry("supervision", List.of(Map.of("rhythm", "FORTNIGHTLY"))),
                Map.entry("reviews", List.of(review("MIDWAY", 3), review("FINAL", 6))),
                Map.entry("observations", 2),
                Map.entry("evidence", List.of()),
                Map.entry("protectedTimePercent", 10),
                Map.entry("caseload", List.of(Map.of("untilMonth", 3, "percent", 80))),
                Map.entry("judgement", "ASSESSOR"));
    }

    private static Map<String, Object> review(String code, int month) {
        return Map.of("code", code, "title", "Review", "month", month, "necessity", "REQUIRED");
    }
}
