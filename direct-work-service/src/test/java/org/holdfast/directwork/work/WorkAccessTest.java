package org.holdfast.directwork.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.holdfast.directwork.work.Acquaintances.TEN_YEARS_AGO;
import static org.holdfast.directwork.work.Acquaintances.involvement;
import static org.holdfast.directwork.work.Acquaintances.sees;
import static org.holdfast.directwork.work.Acquaintances.staff;
import static org.holdfast.directwork.work.Acquaintances.state;
import static org.holdfast.directwork.work.Work.plan;
import static org.holdfast.directwork.work.Work.planFor;
import static org.holdfast.directwork.work.Work.read;
import static org.holdfast.directwork.work.Work.readPlan;
import static org.holdfast.directwork.work.Work.record;
import static org.holdfast.directwork.work.Work.session;
import static org.holdfast.directwork.work.Work.workWith;
import static org.holdfast.platform.testing.Api.as;
import static org.holdfast.platform.testing.Api.asProgram;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.testing.Topics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class WorkAccessTest {

    private final WorkerId wren = WorkerId.next();
    private final WorkerId stranger = WorkerId.next();

    @Inject
    Topics topics;

    @Inject
    Acquaintances acquaintances;

    private ChildId child;
    private String plan;
    private String session;

    @BeforeEach
    void aSession() {
        child = acquaintances.childOf(wren);
        plan = plan(wren, child);
        session = record(wren, plan);
    }

    @Test
    void whoHasNoReasonIsAnsweredAsIfThereWereNoSuchRecord() {
        var nobody = ChildId.next();
        var nowhere = UUID.randomUUID().toString();

        sameAnswer(readPlan(stranger, plan), readPlan(stranger, nowhere));
        sameAnswer(read(stranger, plan, session), read(stranger, plan, nowhere));
        sameAnswer(record(stranger, plan, session()), record(stranger, nowhere, session()));
        sameAnswer(Work.correct(stranger, plan, session), Work.correct(stranger, plan, nowhere));
        sameAnswer(workWith(stranger, child), workWith(stranger, nobody));
        sameAnswer(plan(stranger, planFor(child)), plan(stranger, planFor(nobody)));
        sameAnswer(plansOf(stranger, child), plansOf(stranger, nobody));
        sameAnswer(sessionsOf(stranger, plan), sessionsOf(stranger, nowhere));
    }

    @Test
    void theLineAboveAWorkerSeesTheChild() {
        var supervisor = WorkerId.next();
        var manager = WorkerId.next();
        topics.deliver(staff(wren, supervisor));
        topics.deliver(staff(supervisor, manager));

        await().until(() -> sees(supervisor, child) && sees(manager, child));

        as(manager, Roles.SERVICE_MANAGER)
                .get("/v1/work-plans/{id}/sessions/{session}", plan, session)
                .then()
                .statusCode(200);
        as(supervisor, Roles.SUPERVISOR)
                .body(planFor(child))
                .post("/v1/work-plans")
                .then()
                .statusCode(201);
    }

    @Test
    void whoNoLongerWorksWithTheChildNoLongerSeesTheWork() {
        topics.deliver(involvement(child, 1, stranger));

        await().until(() -> sees(stranger, child) && !sees(wren, child));

        read(wren, plan, session).statusCode(404);
        read(stranger, plan, session).statusCode(200);
    }

    @Test
    void stateThatArrivesTwiceOrLateChangesNothing() {
        topics.deliver(involvement(child, 2, wren, stranger));
        await().until(() -> sees(stranger, child));

        topics.deliverTwice(involvement(child, 2, wren, stranger));
        topics.deliver(involvement(child, 1, wren));
        topics.deliverTwice(state(child, "Rosie Ashdown-Bell", TEN_YEARS_AGO, null, 2));
        topics.deliver(state(child, "Rose", null, null, 1));
        var marker = ChildId.next();
        topics.deliver(involvement(marker, 0, wren));
        topics.deliver(state(marker, "Marker", null, null, 0));

        await().until(() -> sees(wren, marker));
        await().untilAsserted(() -> readPlan(wren, plan).body("childName", equalTo("Rosie Ashdown-Bell")));
        assertThat(sees(stranger, child)).isTrue();
    }

    @Test
    void whatWasWrittenUnderAMergedIdIsReadAsTheOthers() {
        var other = ChildId.next();
        topics.deliver(involvement(other, 0, stranger));
        topics.deliver(state(other, "Rosemary Ashdown", TEN_YEARS_AGO, null, 0));
        await().until(() -> sees(stranger, other));
        workWith(stranger, other).body("items", empty());

        topics.deliver(state(child, "Rosie Ashdown", TEN_YEARS_AGO, other, 1));

        await().untilAsserted(() -> workWith(stranger, other).body("items.id", contains(session)));
        readPlan(stranger, plan).statusCode(200).body("childName", equalTo("Rosemary Ashdown"));
        plansOf(stranger, other).body("items.id", contains(plan));

        topics.deliver(state(child, "Rosie Ashdown", TEN_YEARS_AGO, null, 2));

        await().untilAsserted(() -> readPlan(stranger, plan).statusCode(404));
    }

    @Test
    void breakingTheGlassOpensTheRecord() {
        readPlan(stranger, plan).statusCode(404);

        as(stranger, Roles.SOCIAL_WORKER)
                .body(Map.of("reason", "EMERGENCY", "explanation", "Police rang about this child", "minutes", 60))
                .post("/v1/children/{id}/access-grants", child.value())
                .then()
                .statusCode(201);

        readPlan(stranger, plan).statusCode(200);
        read(stranger, plan, session)
                .statusCode(200)
                .body("exactWords", equalTo("I want my nan to come to my baptism"));
        audit(child).body("items.reason", hasItem("GRANT"));
    }

    @Test
    void everyLookIsOnTheTrailWithItsReason() {
        read(wren, plan, session).statusCode(200);
        workWith(wren, child).statusCode(200);
        readPlan(stranger, plan).statusCode(404);

        audit(child)
                .statusCode(200)
                .body("items.findAll { it.recordIds.contains('" + session + "') }.outcome", hasItem("READ"))
                .body("items.findAll { it.action == 'SessionResource.session' }.reason", hasItem("INVOLVED"))
                .body(
                        "items.findAll { it.outcome == 'REFUSED' }.actor",
                        contains(stranger.value().toString()))
                .body("items.findAll { it.outcome == 'CHANGED' }.action", hasItem("SessionRecorded"))
                .body("items.findAll { it.outcome == 'CHANGED' }.action", hasItem("WorkPlanned"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                Roles.FRONT_DOOR,
                Roles.FRONT_DOOR_MANAGER,
                Roles.ACADEMY,
                Roles.WORKFORCE,
                Roles.TOOLKIT_EDITOR,
                Roles.LEADER,
                Roles.AUDITOR,
                Roles.PARTNER_SYSTEM,
                Roles.SUBSCRIBER,
                Roles.MIGRATION
            })
    void otherRolesDoNotReadTheWork(String role) {
        as(wren, role).get("/v1/work-plans/{id}", plan).then().statusCode(403);
        as(wren, role)
                .get("/v1/work-plans/{id}/sessions/{session}", plan, session)
                .then()
                .statusCode(403);
        as(wren, role)
                .get("/v1/children/{id}/direct-work", child.value())
                .then()
                .statusCode(403);
        as(wren, role)
                .body(session())
                .post("/v1/work-plans/{id}/sessions", plan)
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {Roles.SERVICE_MANAGER, Roles.REVIEWING_OFFICER})
    void whoReadsDoesNotRecord(String role) {
        as(wren, role).get("/v1/work-plans/{id}", plan).then().statusCode(200);
        as(wren, role)
                .body(session())
                .post("/v1/work-plans/{id}/sessions", plan)
                .then()
                .statusCode(403);
        as(wren, role)
                .body(Map.of("reason", "Wrong"))
                .post("/v1/work-plans/{id}/sessions/{session}/corrections", plan, session)
                .then()
                .statusCode(403);
    }

    @Test
    void aProgramHasNoReasonOfItsOwn() {
        asProgram("reporting", Roles.SOCIAL_WORKER)
                .get("/v1/work-plans/{id}", plan)
                .then()
                .statusCode(404);
    }

    /** Alike but for what names the request itself. */
    private static void sameAnswer(ValidatableResponse refused, ValidatableResponse absent) {
        assertThat(problem(refused)).isEqualTo(problem(absent));
    }

    private static Map<String, Object> problem(ValidatableResponse answer) {
        var problem =
                new HashMap<String, Object>(answer.statusCode(404).extract().path("$"));
        problem.keySet().removeAll(List.of("requestId", "instance"));
        return problem;
    }

    private static ValidatableResponse plansOf(WorkerId worker, ChildId child) {
        return as(worker, Roles.SOCIAL_WORKER)
                .queryParam("childId", child.value())
                .get("/v1/work-plans")
                .then();
    }

    private static ValidatableResponse sessionsOf(WorkerId worker, String plan) {
        return as(worker, Roles.SOCIAL_WORKER)
                .get("/v1/work-plans/{id}/sessions", plan)
                .then();
    }

    private static ValidatableResponse audit(ChildId child) {
        return as(WorkerId.next(), Roles.AUDITOR)
                .queryParam("childId", child.value())
                .queryParam("limit", 200)
                .get("/v1/audit")
                .then();
    }
}
