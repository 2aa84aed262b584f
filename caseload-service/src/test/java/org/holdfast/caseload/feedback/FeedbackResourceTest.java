package org.holdfast.caseload.feedback;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.holdfast.platform.testing.Api.as;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.signin.Roles;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FeedbackResourceTest {

    private static final WorkerId LENA = WorkerId.next();

    @Test
    void aComplaintIsAnsweredOnceAndCounted() {
        String id = as(LENA, Roles.SERVICE_MANAGER)
                .body(body("COMPLAINT"))
                .post("/v1/feedback")
                .then()
                .statusCode(201)
                .body("late", equalTo(false))
                .body("dueOn", notNullValue())
                .extract()
                .path("id");
        var answer = Map.of("outcome", "UPHELD", "answer", "We said sorry", "learned", "We ring first");

        as(LENA, Roles.SERVICE_MANAGER)
                .body(answer)
                .post("/v1/feedback/{id}/answer", id)
                .then()
                .statusCode(200);
        as(LENA, Roles.SERVICE_MANAGER)
                .body(answer)
                .post("/v1/feedback/{id}/answer", id)
                .then()
                .statusCode(409)
                .body("code", equalTo("feedback-answered"));
        as(LENA, Roles.SERVICE_MANAGER)
                .body(body("COMPLIMENT"))
                .post("/v1/feedback")
                .then()
                .statusCode(201);

        as(LENA, Roles.LEADER)
                .get("/v1/feedback/figures")
                .then()
                .statusCode(200)
                .body("inTime", greaterThanOrEqualTo(1))
                .body("themes.find { it.theme == 'DECISIONS_NOT_EXPLAINED' }.byMonth[11]", greaterThanOrEqualTo(1));
        as(LENA, Roles.LEADER)
                .accept("text/csv")
                .get("/v1/feedback/figures")
                .then()
                .body(containsString("DECISIONS_NOT_EXPLAINED,How decisions were told and explained,"));
        as(LENA, Roles.LEADER)
                .accept("image/svg+xml")
                .get("/v1/feedback/figures")
                .then()
                .body(containsString("How decisions were told"));
    }

    @Test
    void whatPeopleWroteIsForTheServiceManager() {
        as(LENA, Roles.LEADER).get("/v1/feedback").then().statusCode(403);
        as(LENA, Roles.SUPERVISOR)
                .body(body("COMPLAINT"))
                .post("/v1/feedback")
                .then()
                .statusCode(403);
    }

    private static Map<String, Object> body(String kind) {
        return Map.of(
                "kind",
                kind,
                "from",
                "CHILD",
                "receivedOn",
                LocalDate.now().toString(),
                "themes",
                List.of("DECISIONS_NOT_EXPLAINED"),
                "said",
                "Nobody told me why the meeting was moved.");
    }
}
