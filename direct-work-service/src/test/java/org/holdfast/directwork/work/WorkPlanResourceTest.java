package org.holdfast.directwork.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.holdfast.directwork.work.Work.SAFETY_PLAN;
import static org.holdfast.directwork.work.Work.THREE_HOUSES;
import static org.holdfast.directwork.work.Work.WIZARDS_AND_FAIRIES;
import static org.holdfast.directwork.work.Work.plan;
import static org.holdfast.directwork.work.Work.planFor;
import static org.holdfast.directwork.work.Work.with;
import static org.holdfast.platform.testing.Api.anonymous;
import static org.holdfast.platform.testing.Api.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import org.holdfast.contracts.DirectWorkEvent.WorkPlanned;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.testing.Topics;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class WorkPlanResourceTest {

    private static final WorkerId WREN = WorkerId.next();

    @Inject
    Topics topics;

    @Inject
    Acquaintances acquaintances;

    @Test
    void aPlanSaysForWhomWhyAndWithWhat() {
        var child = acquaintances.childOf(WREN);

        var id = plan(WREN, with(planFor(child), "goal", "Rosie has a say in where she lives"))
                .statusCode(201)
                .header("ETag", equalTo("\"0\""))
                .header("Cache-Control", equalTo("no-store"))
                .body("childName", equalTo("Rosie Ashdown"))
                .body("goal", equalTo("Rosie has a say in where she lives"))
                .body("toolIds", contains(THREE_HOUSES))
                .body("plannedSessions", equalTo(3))
                .body("sessionsHeld", equalTo(0))
                .body("plannedBy", equalTo(WREN.value().toString()))
                .body("ageGuardReason", nullValue())
                .extract()
                .<String>path("id");

        Work.readPlan(WREN, id).statusCode(200).body("id", equalTo(id)).body("childName", equalTo("Rosie Ashdown"));
        await().untilAsserted(() -> assertThat(topics.published(WorkPlanned.class))
                .anyMatch(planned -> planned.workPlanId().value().toString().equals(id)
                        && planned.childId().equals(child)
                        && planned.version() == 0));
    }

    @Test
    void theAnswerSaysWhereThePlanIs() {
        var child = acquaintances.childOf(WREN);

        var answer = plan(WREN, planFor(child)).statusCode(201).extract();

        assertThat(answer.header("Location")).endsWith("/v1/work-plans/" + answer.path("id"));
    }

    @Test
    void plansOfAChildAreListedNewestFirst() {
        var child = acquaintances.childOf(WREN);
        var first = plan(WREN, child);
        var second = plan(WREN, child);
        var third = plan(WREN, child);

        var page = as(WREN, Roles.SOCIAL_WORKER)
                .queryParam("childId", child.value())
                .queryParam("limit", 2)
                .get("/v1/work-plans")
                .then()
                .statusCode(200)
                .body("items.id", contains(third, second))
                .extract();
        as(WREN, Roles.SOCIAL_WORKER)
                .queryParam("childId", child.value())
                .queryParam("limit", 2)
                .queryParam("cursor", page.<String>path("nextCursor"))
                .get("/v1/work-plans")
                .then()
                .statusCode(200)
                .body("items.id", contains(first))
                .body("nextCursor", nullValue());
    }

    @Test
    void aListOfPlansNamesItsChild() {
        as(WREN, Roles.SOCIAL_WORKER)
                .get("/v1/work-plans")
                .then()
                .statusCode(422)
                .body("errors.parameter", contains("childId"));
    }

    @Test
    void theSameRequestSentTwiceMakesOnePlan() {
        var child = acquaintances.childOf(WREN);
        var key = UUID.randomUUID().toString();
        var request = as(WREN, Roles.SOCIAL_WORKER).header("Idempotency-Key", key);

        String first = request.body(planFor(child))
                .post("/v1/work-plans")
                .then()
                .extract()
                .path("id");

        as(WREN, Roles.SOCIAL_WORKER)
                .header("Idempotency-Key", key)
                .body(planFor(child))
                .post("/v1/work-plans")
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", equalTo("true"))
                .header("Location", endsWith(first))
                .body("id", equalTo(first));
        as(WREN, Roles.SOCIAL_WORKER)
                .header("Idempotency-Key", key)
                .body(with(planFor(child), "plannedSessions", 4))
                .post("/v1/work-plans")
                .then()
                .statusCode(422)
                .body("code", equalTo("idempotency-key-reused"));
    }

    @Test
    void aToolOutsideTheChildsAgeNeedsAReason() {
        var child = acquaintances.childOf(WREN, LocalDate.now().minusYears(6));
        var request = with(planFor(child), "toolIds", List.of(THREE_HOUSES, SAFETY_PLAN));

        plan(WREN, request)
                .statusCode(422)
                .body("code", equalTo("age-guard"))
                .body("errors.pointer", contains("#/toolIds/1"));
        plan(WREN, with(request, "ageGuardReason", "Her mother leads the plan and Rosie asked for her own copy"))
                .statusCode(201)
                .body("ageGuardReason", equalTo("Her mother leads the plan and Rosie asked for her own copy"));
    }

    @Test
    void aChildWhoseBirthdayIsTodayHasReachedTheAge() {
        var child = acquaintances.childOf(WREN, LocalDate.now().minusYears(7));

        plan(WREN, with(planFor(child), "toolIds", List.of(SAFETY_PLAN))).statusCode(201);
    }

    @Test
    void aChildWithoutADateOfBirthIsNotHeldBack() {
        var child = acquaintances.childOf(WREN, null);

        plan(WREN, with(planFor(child), "toolIds", List.of(SAFETY_PLAN))).statusCode(201);
    }

    @Test
    void aPlanUsesToolsOfTheCatalogue() {
        var child = acquaintances.childOf(WREN);
        var tools = List.of(THREE_HOUSES, UUID.randomUUID().toString());

        plan(WREN, with(planFor(child), "toolIds", tools))
                .statusCode(422)
                .body("code", equalTo("unknown-tool"))
                .body("errors.pointer", contains("#/toolIds/1"));
    }

    @Test
    void everyFaultOfARequestIsPointedTo() {
        var child = acquaintances.childOf(WREN);
        var request = with(with(planFor(child), "purpose", " "), "plannedSessions", 0);
        request.put("toolIds", List.of());
        request.put("ageGuardReason", "\n");
        request.put("goal", "x".repeat(2001));

        plan(WREN, request)
                .statusCode(422)
                .body("code", equalTo("invalid"))
                .body(
                        "errors.pointer",
                        contains("#/ageGuardReason", "#/goal", "#/plannedSessions", "#/purpose", "#/toolIds"));
        plan(WREN, with(planFor(child), "toolIds", List.of(WIZARDS_AND_FAIRIES, WIZARDS_AND_FAIRIES)))
                .statusCode(422)
                .body("errors.code", contains("unique-elements"));
        plan(WREN, new HashMap<>()).statusCode(422).body("code", equalTo("invalid"));
    }

    @Test
    void whatIsNotWhatItMustBeIsRefused() {
        var child = acquaintances.childOf(WREN);

        plan(WREN, with(planFor(child), "plannedSessions", "three")).statusCode(400);
        plan(WREN, with(planFor(child), "childId", "Rosie")).statusCode(422).body("code", equalTo("invalid"));
        plan(WREN, with(planFor(child), "toolIds", "three-houses")).statusCode(400);
        as(WREN, Roles.SOCIAL_WORKER)
                .body("{\"childId\":")
                .post("/v1/work-plans")
                .then()
                .statusCode(400)
                .body("code", equalTo("unreadable"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"🧸 Rosie's wishes", "Казка про дім", "'; DROP TABLE work_plan; --", "<b>bold</b>"})
    void textIsKeptAsItWasWritten(String purpose) {
        var child = acquaintances.childOf(WREN);

        plan(WREN, with(planFor(child), "purpose", purpose)).statusCode(201).body("purpose", equalTo(purpose));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                Roles.SERVICE_MANAGER,
                Roles.REVIEWING_OFFICER,
                Roles.FRONT_DOOR,
                Roles.ACADEMY,
                Roles.WORKFORCE,
                Roles.TOOLKIT_EDITOR,
                Roles.LEADER,
                Roles.AUDITOR,
                Roles.PARTNER_SYSTEM,
                Roles.SUBSCRIBER,
                Roles.MIGRATION
            })
    void onlySocialWorkersAndSupervisorsPlan(String role) {
        var child = acquaintances.childOf(WREN);

        as(WREN, role)
                .body(planFor(child))
                .post("/v1/work-plans")
                .then()
                .statusCode(403)
                .body("code", equalTo("role-refused"));
    }

    @Test
    void nobodyPlansWithoutSigningIn() {
        anonymous().body("{}").post("/v1/work-plans").then().statusCode(401);
        anonymous().get("/v1/work-plans/" + UUID.randomUUID()).then().statusCode(401);
    }
}
