package org.holdfast.workforce.cohort;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.holdfast.workforce.People.ACADEMY;
import static org.holdfast.workforce.People.get;
import static org.holdfast.workforce.People.newlyQualified;
import static org.holdfast.workforce.People.post;
import static org.holdfast.workforce.People.text;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.signin.Roles;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CohortResourceTest {

    @Test
    void theNewlyQualifiedMeetEveryMonthAndItIsSeenWhoWasThere() {
        var wren = newlyQualified();
        var nina = newlyQualified();
        var cohort = form(List.of(text(wren))).statusCode(201).extract().<String>path("id");
        var path = "/v1/cohorts/" + cohort;

        post(ACADEMY, Roles.ACADEMY, path + "/members", Map.of("workerId", text(nina)))
                .statusCode(200);
        post(ACADEMY, Roles.ACADEMY, path + "/registers", Map.of("meeting", 1, "attended", List.of(text(nina))))
                .statusCode(200);
        post(ACADEMY, Roles.ACADEMY, path + "/registers", Map.of("meeting", 1, "attended", List.of()))
                .statusCode(409)
                .body("code", equalTo("register-taken-already"));

        get(ACADEMY, Roles.SUPERVISOR, path)
                .statusCode(200)
                .body("meetings", hasSize(12))
                .body("meetings[0].attended", equalTo(List.of(text(nina))))
                .body("members.find { it.workerId == '%s' }.attended".formatted(text(wren)), equalTo(0))
                .body("members.find { it.workerId == '%s' }.attended".formatted(text(nina)), equalTo(1));
        get(ACADEMY, Roles.WORKFORCE, "/v1/cohorts?limit=200").body("items.id", hasItem(cohort));
    }

    @Test
    void aCohortIsOfPeopleWhoWorkHereAndFormedByTheAcademy() {
        form(List.of(text(WorkerId.next()))).statusCode(422).body("code", equalTo("somebody-not-here"));
        var wren = text(newlyQualified());
        form(List.of(wren, wren)).statusCode(422).body("errors.code", hasItem("named-twice"));
        post(ACADEMY, Roles.SUPERVISOR, "/v1/cohorts", Map.of()).statusCode(403);
        get(ACADEMY, Roles.SOCIAL_WORKER, "/v1/cohorts").statusCode(403);
    }

    private static ValidatableResponse form(List<String> workers) {
        return post(
                ACADEMY,
                Roles.ACADEMY,
                "/v1/cohorts",
                Map.of(
                        "name",
                        "Newly qualified, autumn 2026",
                        "firstOn",
                        "2026-09-10",
                        "meetings",
                        12,
                        "workerIds",
                        workers));
    }
}
