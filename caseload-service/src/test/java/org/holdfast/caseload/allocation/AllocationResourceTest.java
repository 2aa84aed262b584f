package org.holdfast.caseload.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.holdfast.caseload.Neighbours.MONDAY;
import static org.holdfast.platform.testing.Api.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.holdfast.caseload.Neighbours;
import org.holdfast.caseload.Neighbours.Team;
import org.holdfast.contracts.AccessEvent.GlassBroken;
import org.holdfast.contracts.AccessGrantId;
import org.holdfast.contracts.CaseEvent.AllocationEnded;
import org.holdfast.contracts.CaseEvent.CaseAllocated;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.ChildRecordEvent.ChildSpokeInSession;
import org.holdfast.contracts.DirectWorkEvent.SessionCorrected;
import org.holdfast.contracts.DirectWorkEvent.SessionRecorded;
import org.holdfast.contracts.InvolvementState;
import org.holdfast.contracts.SessionId;
import org.holdfast.contracts.ToolId;
import org.holdfast.contracts.TypedId;
import org.holdfast.contracts.WorkPlanId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.testing.Topics;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AllocationResourceTest {

    @Inject
    Neighbours neighbours;

    @Inject
    Topics topics;

    @Test
    void theOptionsExplainThemselves() {
        var team = neighbours.team(100);
        var id = openCase(team, neighbours.child(team));

        as(team.pat(), Roles.SUPERVISOR)
                .get("/v1/cases/{id}/allocation-options", id)
                .then()
                .statusCode(200)
                .body("items.workerId", hasItems(value(team.sasha()), value(team.ravi())))
                .body("items.workerId", not(hasItem(value(team.pat()))))
                .body("items[0].rank", equalTo(1))
                .body("items[0].reasons.code", hasItems("TEAM_OF_THE_CASE", "CAPACITY"))
                .body("items[0].now.cases", equalTo(0))
                .body("items[0].after.cases", equalTo(1))
                .body("items[0].after.percent", equalTo(4.5f));
    }

    @Test
    void theChildHasANamedSocialWorkerWhoMaySeeTheChild() {
        var team = neighbours.team(100);
        var robin = neighbours.child(team);
        var id = openCase(team, robin);
        as(team.pat(), Roles.SUPERVISOR)
                .get("/v1/children/{id}/worker", value(robin))
                .then()
                .statusCode(200)
                .body("socialWorker", nullValue());

        allocate(team, id, team.sasha()).statusCode(201).body("workerName", equalTo("Sasha"));

        as(team.sasha(), Roles.SOCIAL_WORKER)
                .get("/v1/children/{id}/worker", value(robin))
                .then()
                .statusCode(200)
                .body("socialWorker.fullName", equalTo("Sasha"))
                .body("socialWorker.email", equalTo("Sasha@saltmere.example"));
        as(team.ravi(), Roles.SOCIAL_WORKER)
                .get("/v1/children/{id}/worker", value(robin))
                .then()
                .statusCode(404);
        await().untilAsserted(() -> {
            assertThat(topics.published(CaseAllocated.class))
                    .anyMatch(event ->
                            event.childId().equals(robin) && event.role().equals("PRIMARY") && !event.overLimit());
            assertThat(topics.published(InvolvementState.class))
                    .anyMatch(state -> state.childId().equals(robin)
                            && state.involvements().getFirst().workerId().equals(team.sasha()));
        });
    }

    @Test
    void aChangeOfWorkerLeavesNoGapAndSaysWhy() {
        var team = neighbours.team(100);
        var robin = neighbours.child(team);
        var id = openCase(team, robin);
        String first = allocate(team, id, team.sasha()).extract().path("id");

        allocate(team, id, team.ravi())
                .statusCode(422)
                .body("code", equalTo("reason-needed"))
                .body("errors[0].pointer", equalTo("#/reason"));
        end(team, id, first).statusCode(422).body("code", equalTo("no-gap"));
        allocate(team, id, Map.of("workerId", team.ravi(), "role", "PRIMARY", "reason", "CHCHAN"))
                .statusCode(201);

        var workers = as(team.pat(), Roles.SUPERVISOR)
                .get("/v1/children/{id}/workers", value(robin))
                .then()
                .body("items.workerName", equalTo(List.of("Sasha", "Ravi")))
                .body("items[0].endReason", equalTo("CHCHAN"))
                .extract();
        assertThat(workers.<String>path("items[0].endedAt")).isEqualTo(workers.path("items[1].startedAt"));
        as(team.sasha(), Roles.SOCIAL_WORKER).get("/v1/cases/{id}", id).then().statusCode(404);
        await().untilAsserted(() -> assertThat(topics.published(AllocationEnded.class))
                .anyMatch(
                        event -> event.childId().equals(robin) && event.reason().equals("CHCHAN")));
    }

    @Test
    void nobodyIsAllocatedWhoIsAwayGoneOrUnknown() {
        var team = neighbours.team(100);
        var id = openCase(team, neighbours.child(team));
        neighbours.absent(team, team.ravi());

        await().untilAsserted(() -> allocate(team, id, team.ravi())
                .statusCode(422)
                .body("code", equalTo("not-available"))
                .body("detail", equalTo("This person is away")));
        as(team.pat(), Roles.SUPERVISOR)
                .get("/v1/cases/{id}/allocation-options", id)
                .then()
                .body("items.workerId", not(hasItem(value(team.ravi()))));
        neighbours.gone(team, team.sasha());
        await().untilAsserted(() ->
                allocate(team, id, team.sasha()).statusCode(422).body("detail", equalTo("This person has left")));
        allocate(team, id, WorkerId.next())
                .statusCode(422)
                .body("code", equalTo("unknown-worker"))
                .body("errors[0].pointer", equalTo("#/workerId"));
    }

    @Test
    void overTheLimitOnlyWithAReason() {
        var team = neighbours.team(5);
        var first = openCase(team, neighbours.child(team));
        var second = openCase(team, neighbours.child(team));
        allocate(team, first, team.sasha()).statusCode(201);

        allocate(team, second, team.sasha()).statusCode(422).body("code", equalTo("capacity-exceeded"));
        allocate(
                        team,
                        second,
                        Map.of("workerId", team.sasha(), "role", "PRIMARY", "overLimitReason", "Knows the family"))
                .statusCode(201);
        as(team.pat(), Roles.SUPERVISOR)
                .get("/v1/caseloads/{id}", value(team.sasha()))
                .then()
                .body("workload.cases", equalTo(2))
                .body("workload.limit", equalTo(1))
                .body("workload.percent", equalTo(200.0f));
        await().untilAsserted(() -> assertThat(topics.published(CaseAllocated.class))
                .anyMatch(event -> event.workerId().equals(team.sasha()) && event.overLimit()));
    }

    @Test
    void twoManagersAtOneMomentDoNotGoOverTheLimitBetweenThem() throws Exception {
        var team = neighbours.team(5);
        var first = openCase(team, neighbours.child(team));
        var second = openCase(team, neighbours.child(team));
        try (var managers = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Integer> one =
                    () -> allocate(team, first, team.sasha()).extract().statusCode();
            Callable<Integer> other =
                    () -> allocate(team, second, team.sasha()).extract().statusCode();

            var statuses = managers.invokeAll(List.of(one, other)).stream().map(done -> done.resultNow());

            assertThat(statuses).containsExactlyInAnyOrder(201, 422);
        }
    }

    @Test
    void twoManagersAtOneMomentGiveAChildOneSocialWorker() throws Exception {
        var team = neighbours.team(100);
        var robin = neighbours.child(team);
        var id = openCase(team, robin);
        try (var managers = Executors.newVirtualThreadPerTaskExecutor()) {
            Callable<Integer> one =
                    () -> allocate(team, id, team.sasha()).extract().statusCode();
            Callable<Integer> other =
                    () -> allocate(team, id, team.ravi()).extract().statusCode();

            var statuses = managers.invokeAll(List.of(one, other)).stream()
                    .map(done -> done.resultNow())
                    .toList();

            assertThat(statuses).containsOnlyOnce(201).doesNotContain(500);
        }
        as(team.pat(), Roles.SUPERVISOR)
                .get("/v1/children/{id}/workers", value(robin))
                .then()
                .body("items", hasSize(1));
    }

    @Test
    void anotherRoleEndsWithAReasonAndNeedsNoRegistration() {
        var team = neighbours.team(100);
        var robin = neighbours.child(team);
        var id = openCase(team, robin);

        String helper = allocate(team, id, Map.of("workerId", team.ravi(), "role", "FAMILY_SUPPORT"))
                .statusCode(201)
                .extract()
                .path("id");
        allocate(team, id, Map.of("workerId", team.ravi(), "role", "FAMILY_SUPPORT"))
                .statusCode(409)
                .body("code", equalTo("already-allocated"));
        as(team.ravi(), Roles.SOCIAL_WORKER).get("/v1/cases/{id}", id).then().statusCode(200);
        end(team, id, helper).statusCode(200).body("endReason", equalTo("MANAGE"));
        end(team, id, helper).statusCode(409).body("code", equalTo("allocation-ended-already"));
        as(team.ravi(), Roles.SOCIAL_WORKER).get("/v1/cases/{id}", id).then().statusCode(404);
    }

    @Test
    void onlyThoseWhoLeadAllocate() {
        var team = neighbours.team(100);
        var other = neighbours.team(100);
        var id = openCase(team, neighbours.child(team));
        var body = Map.of("workerId", team.sasha(), "role", "PRIMARY");

        as(team.sasha(), Roles.SOCIAL_WORKER)
                .body(body)
                .post("/v1/cases/{id}/allocations", id)
                .then()
                .statusCode(403);
        as(other.pat(), Roles.SUPERVISOR)
                .body(body)
                .post("/v1/cases/{id}/allocations", id)
                .then()
                .statusCode(404);
    }

    @Test
    void anUnknownReasonIsPointedAt() {
        var team = neighbours.team(100);
        var id = openCase(team, neighbours.child(team));

        allocate(team, id, Map.of("workerId", team.sasha(), "role", "PRIMARY", "reason", "BORED"))
                .statusCode(422)
                .body("errors[0].pointer", equalTo("#/reason"))
                .body("errors[0].code", equalTo("unknown-code"));
    }

    @Test
    void theTimelineShowsWhatHappenedAndWhatTheChildSaid() {
        var team = neighbours.team(100);
        var robin = neighbours.child(team);
        allocate(team, openCase(team, robin), team.sasha());
        var plan = WorkPlanId.next();
        var session = SessionId.next();
        var mistaken = SessionId.next();

        topics.deliverTwice(new ChildSpokeInSession(plan, session, robin, "I want to see Nan", null, MONDAY, 1));
        for (var each : List.of(session, mistaken)) {
            topics.deliverTwice(new SessionRecorded(
                    plan, each, robin, team.sasha(), ToolId.next(), LocalDate.of(2026, 3, 2), 45, MONDAY, 1));
        }
        topics.deliver(new SessionCorrected(plan, mistaken, robin, MONDAY, 2));

        await().untilAsserted(() -> as(team.sasha(), Roles.SOCIAL_WORKER)
                .get("/v1/children/{id}/timeline", value(robin))
                .then()
                .body("items.kind", hasItems("CASE_OPENED", "WORKER_STARTED", "DIRECT_WORK"))
                .body("items.findAll { it.kind == 'DIRECT_WORK' }.childsWords", equalTo(List.of("I want to see Nan"))));
    }

    @Test
    void brokenGlassIsTheSupervisorsToAskAbout() {
        var team = neighbours.team(100);
        var robin = neighbours.child(team);
        await().untilAsserted(() -> as(team.pat(), Roles.SUPERVISOR)
                .get("/v1/caseloads/{id}", value(team.ravi()))
                .then()
                .statusCode(200));

        topics.deliverTwice(new GlassBroken(
                AccessGrantId.next(),
                robin,
                team.ravi(),
                "caseload-service",
                "EMERGENCY",
                MONDAY.plusSeconds(3600),
                MONDAY,
                0));

        await().untilAsserted(() -> as(team.pat(), Roles.SUPERVISOR)
                .get("/v1/tasks")
                .then()
                .body("items.kind", equalTo(List.of("GLASS_BROKEN")))
                .body("items[0].aboutWorker", equalTo(value(team.ravi()))));
    }

    private String openCase(Team team, ChildId child) {
        neighbours.authorised(child);
        await().untilAsserted(() ->
                as(team.pat(), Roles.SUPERVISOR).get("/v1/cases").then().body("items.childId", hasItem(value(child))));
        return as(team.pat(), Roles.SUPERVISOR)
                .get("/v1/cases")
                .then()
                .extract()
                .path("items.find { it.childId == '%s' }.id".formatted(value(child)));
    }

    private static ValidatableResponse allocate(Team team, String caseId, WorkerId worker) {
        return allocate(team, caseId, Map.of("workerId", worker, "role", "PRIMARY"));
    }

    private static ValidatableResponse allocate(Team team, String caseId, Map<String, Object> request) {
        var body = new HashMap<>(request);
        body.replaceAll((_, part) -> part instanceof WorkerId worker ? value(worker) : part);
        return as(team.pat(), Roles.SUPERVISOR)
                .body(body)
                .post("/v1/cases/{id}/allocations", caseId)
                .then();
    }

    private static ValidatableResponse end(Team team, String caseId, String allocation) {
        return as(team.pat(), Roles.SUPERVISOR)
                .body(Map.of("reason", "MANAGE"))
                .post("/v1/cases/{id}/allocations/{allocation}/ending", caseId, allocation)
                .then();
    }

    private static String value(TypedId id) {
        return id.value().toString();
    }
}
