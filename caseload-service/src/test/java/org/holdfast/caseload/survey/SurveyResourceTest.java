package org.holdfast.caseload.survey;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.holdfast.platform.testing.Api.as;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.signin.Roles;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SurveyResourceTest {

    private static final WorkerId LENA = WorkerId.next();

    @Inject
    Session entities;

    @Test
    void resultsAreToldWhenTheSurveyIsClosedAndSmallNumbersAreNot() {
        String survey = as(LENA, Roles.LEADER)
                .body(Map.of(
                        "title",
                        "Our lives",
                        "opensOn",
                        LocalDate.now().minusDays(1).toString(),
                        "closesOn",
                        LocalDate.now().plusDays(1).toString()))
                .post("/v1/surveys")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        for (var child = 0; child < 12; child++) {
            reply(survey, "FROM_11_TO_17", child < 6 ? "YES" : "NO").statusCode(200);
        }
        reply(survey, "FROM_4_TO_7", "YES").statusCode(200);
        results(survey, "ALL").statusCode(409).body("code", equalTo("survey-still-open"));
        close(survey);

        reply(survey, "FROM_4_TO_7", "YES").statusCode(409).body("code", equalTo("survey-not-open"));
        results(survey, "ALL")
                .statusCode(200)
                .body("questions.find { it.indicator == 'KNOWS_SOCIAL_WORKER' }.all.children", equalTo(13))
                .body("questions.find { it.indicator == 'TRUSTS_SOCIAL_WORKER' }.all", nullValue());
        results(survey, "AGE_BAND")
                .body(
                        "questions.find { it.indicator == 'KNOWS_SOCIAL_WORKER' }.rows.findAll { it.told }",
                        equalTo(List.of()))
                .body("questions.find { it.indicator == 'KNOWS_SOCIAL_WORKER' }.rows.of", hasItem("FROM_4_TO_7"));
        as(LENA, Roles.LEADER)
                .accept("text/csv")
                .get("/v1/surveys/{id}/results?by=AGE_BAND", survey)
                .then()
                .statusCode(200)
                .body(containsString("I know who my social worker is,4 to 7,hidden,hidden,hidden"));
        as(LENA, Roles.LEADER)
                .accept("image/svg+xml")
                .get("/v1/surveys/{id}/results", survey)
                .then()
                .statusCode(200)
                .body(containsString("54 % of 13"));
    }

    @Test
    void aQuestionIsRepliedToOnce() {
        as(LENA, Roles.SOCIAL_WORKER)
                .body(Map.of(
                        "band",
                        "FROM_4_TO_7",
                        "replies",
                        List.of(
                                Map.of("indicator", "KNOWS_SOCIAL_WORKER", "reply", "YES"),
                                Map.of("indicator", "KNOWS_SOCIAL_WORKER", "reply", "NO"))))
                .post("/v1/surveys/{id}/responses", UUID.randomUUID())
                .then()
                .statusCode(422)
                .body("errors[0].pointer", equalTo("#/replies"));
        as(LENA, Roles.SOCIAL_WORKER)
                .body(Map.of("title", "Mine", "opensOn", "2026-11-02", "closesOn", "2026-11-01"))
                .post("/v1/surveys")
                .then()
                .statusCode(403);
    }

    private void close(String survey) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeMutationQuery(
                                "update survey set opens_on = current_date - 9, closes_on = current_date - 2 where id = :id")
                        .setParameter("id", UUID.fromString(survey))
                        .executeUpdate());
    }

    private static ValidatableResponse reply(String survey, String band, String knows) {
        return as(LENA, Roles.SOCIAL_WORKER)
                .body(Map.of(
                        "band", band, "replies", List.of(Map.of("indicator", "KNOWS_SOCIAL_WORKER", "reply", knows))))
                .post("/v1/surveys/{id}/responses", survey)
                .then();
    }

    private static ValidatableResponse results(String survey, String by) {
        return as(LENA, Roles.LEADER)
                .accept("application/json")
                .get("/v1/surveys/{id}/results?by={by}", survey, by)
                .then();
    }
}
