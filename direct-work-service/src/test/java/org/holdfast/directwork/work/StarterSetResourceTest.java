package org.holdfast.directwork.work;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.holdfast.directwork.work.Work.THREE_HOUSES;
import static org.holdfast.directwork.work.Work.plan;
import static org.holdfast.directwork.work.Work.record;
import static org.holdfast.platform.testing.Api.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.holdfast.contracts.StaffState;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.testing.Topics;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StarterSetResourceTest {

    @Inject
    Topics topics;

    @Inject
    Acquaintances acquaintances;

    @Test
    void everyoneCanSeeWhatToBeginWith() {
        as(WorkerId.next())
                .get("/v1/starter-sets")
                .then()
                .statusCode(200)
                .body("items.code", hasItems("new-here", "newly-qualified", "student"));
        as(WorkerId.next())
                .get("/v1/starter-sets/student")
                .then()
                .statusCode(200)
                .body("grades", hasItem("STUDENT"));
        as(WorkerId.next()).get("/v1/starter-sets/pilot").then().statusCode(404);
    }

    @Test
    void whoeverJoinsIsGivenTheSetOfTheirGradeAndKeepsIt() {
        var worker = WorkerId.next();

        topics.deliverTwice(staff(worker, "NEWLY_QUALIFIED", LocalDate.now().minusDays(3), 0));
        await().untilAsserted(() -> mine(worker)
                .statusCode(200)
                .body("set.code", equalTo("newly-qualified"))
                .body("tools.used", everyItem(equalTo(false))));

        topics.deliver(staff(worker, "SOCIAL_WORKER", LocalDate.now().minusDays(3), 1));
        var child = acquaintances.childOf(worker);
        var _ = record(worker, plan(worker, child));
        mine(worker)
                .body("set.code", equalTo("newly-qualified"))
                .body("tools.findAll { it.used }.tool.id", contains(THREE_HOUSES));
    }

    @Test
    void whoeverHasBeenHereLongerHasNone() {
        var before = WorkerId.next();
        var joined = WorkerId.next();

        topics.deliver(staff(before, "SOCIAL_WORKER", LocalDate.now().minusYears(4), 0));
        topics.deliver(staff(joined, "SOCIAL_WORKER", LocalDate.now(), 0));

        await().untilAsserted(() -> mine(joined).statusCode(200).body("set.code", equalTo("new-here")));
        mine(before).statusCode(404);
    }

    @Test
    void theToolkitsEditorsChangeASetOneAfterTheOther() {
        String etag = as(WorkerId.next())
                .get("/v1/starter-sets/student")
                .then()
                .extract()
                .header("ETag");
        var body = Map.of(
                "name",
                "On placement",
                "grades",
                List.of("STUDENT", "APPRENTICE"),
                "words",
                "Start with these.",
                "tools",
                List.of(Map.of("toolId", THREE_HOUSES, "why", "Everyone here knows it.")));

        change(Roles.TOOLKIT_EDITOR, body, etag).statusCode(200).body("tools.toolId", contains(THREE_HOUSES));
        change(Roles.TOOLKIT_EDITOR, body, etag).statusCode(412);
        change(Roles.SOCIAL_WORKER, body, etag).statusCode(403);
        change(
                        Roles.TOOLKIT_EDITOR,
                        Map.of(
                                "name",
                                "x",
                                "grades",
                                List.of(),
                                "words",
                                "x",
                                "tools",
                                List.of(Map.of("toolId", UUID.randomUUID().toString(), "why", "x"))),
                        "*")
                .statusCode(422)
                .body("errors.pointer", contains("#/tools/0/toolId"));
    }

    private static ValidatableResponse mine(WorkerId worker) {
        return as(worker, Roles.SOCIAL_WORKER).get("/v1/starter-sets/mine").then();
    }

    private static ValidatableResponse change(String role, Object body, String etag) {
        return as(WorkerId.next(), role)
                .header("If-Match", etag)
                .body(body)
                .put("/v1/starter-sets/student")
                .then();
    }

    private static StaffState staff(WorkerId worker, String grade, LocalDate startedOn, int version) {
        return new StaffState(
                worker,
                "Wren Calder",
                grade,
                BigDecimal.ONE,
                null,
                null,
                null,
                null,
                null,
                null,
                startedOn,
                null,
                List.of(),
                Instant.now(),
                version);
    }
}
