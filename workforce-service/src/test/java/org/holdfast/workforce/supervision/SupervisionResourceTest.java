package org.holdfast.workforce.supervision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.holdfast.workforce.People.ACADEMY;
import static org.holdfast.workforce.People.get;
import static org.holdfast.workforce.People.joined;
import static org.holdfast.workforce.People.post;
import static org.holdfast.workforce.People.text;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.ChildRecordEvent.DecidedInSupervision;
import org.holdfast.contracts.InvolvementState;
import org.holdfast.contracts.InvolvementState.Involvement;
import org.holdfast.contracts.WorkerId;
import org.holdfast.contracts.WorkforceEvent.SupervisionOverdue;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.testing.MovableClock;
import org.holdfast.platform.testing.Topics;
import org.holdfast.platform.time.WorkingDays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SupervisionResourceTest {

    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private static final String NOTES = "Worn out after the hearing.";

    @Inject
    Topics topics;

    @Inject
    MovableClock clock;

    @Inject
    Overdue overdue;

    private WorkerId director;
    private WorkerId pat;
    private WorkerId wren;

    @BeforeEach
    void aSupervisorAndAWorker() {
        moveTo(MONDAY);
        director = joined(Map.of("grade", "DIRECTOR"));
        pat = joined(Map.of("grade", "PRACTICE_SUPERVISOR", "supervisorId", text(director)));
        wren = joined(Map.of("supervisorId", text(pat)));
    }

    @AfterEach
    void backToNow() {
        clock.backToNow();
    }

    @Test
    void whatIsSaidStaysBetweenThoseWhoWereThere() {
        var id = held(record(Map.of()));

        for (var one : List.of(pat, wren)) {
            seen(one, id).statusCode(200).body("record.privateNotes", equalTo(NOTES));
        }
        seen(director, id)
                .statusCode(200)
                .body("status", equalTo("HELD"))
                .body("heldOn", equalTo("2026-11-23"))
                .body("record", nullValue());
        get(ACADEMY, Roles.WORKFORCE, "/v1/supervisions/" + id).statusCode(200).body("record", nullValue());
        seen(joined(Map.of()), id).statusCode(404);
        get(director, Roles.SERVICE_MANAGER, "/v1/supervisions")
                .body("items.find { it.id == '%s' }.record".formatted(id), nullValue());
        get(joined(Map.of()), Roles.SOCIAL_WORKER, "/v1/supervisions").body("items", empty());
    }

    @Test
    void aDecisionAboutAChildGoesToTheChildsRecordAndNothingElseDoes() {
        var child = ChildId.next();
        allocated(child, wren, 1);

        var id = held(record(Map.of(
                "discussions",
                List.of(Map.of(
                        "childId", child.value().toString(),
                        "decision", "Bring the review forward.",
                        "rationale", "School is worried too.")))));

        await().untilAsserted(() -> assertThat(topics.published(DecidedInSupervision.class))
                .filteredOn(decided -> decided.childId().equals(child))
                .singleElement()
                .satisfies(decided -> {
                    assertThat(decided.supervisionId().value().toString()).isEqualTo(id);
                    assertThat(decided.supervisorId()).isEqualTo(pat);
                    assertThat(decided.decision()).isEqualTo("Bring the review forward.");
                }));
        assertThat(topics.sent())
                .noneMatch(
                        record -> record.payload() != null && record.payload().contains(NOTES));
    }

    @Test
    void decisionsAreAboutChildrenOfTheCaseload() {
        var stranger = Map.of("childId", ChildId.next().value().toString(), "decision", "Close.");

        hold(planned(), record(Map.of("discussions", List.of(stranger))))
                .statusCode(422)
                .body("code", equalTo("not-their-child"))
                .body("errors.pointer", equalTo(List.of("#/discussions")));
    }

    @Test
    void theAgendaComesFromTheLiveCaseload() {
        var known = ChildId.next();
        var unknown = ChildId.next();
        moveTo(MONDAY.minusWeeks(7));
        allocated(known, wren, 1);
        agendaHas(wren, known, "NEW_CHILD");
        held(record(Map.of(
                "heldOn",
                MONDAY.minusWeeks(7).toString(),
                "discussions",
                List.of(Map.of("childId", known.value().toString(), "decision", "Go on.")),
                "actions",
                List.of(Map.of("what", "Write to the school", "ownerId", text(wren), "dueOn", "2026-10-12")))));
        agenda(wren).body("items.reason", contains("ACTION_OPEN"));

        moveTo(MONDAY);
        allocated(unknown, wren, 1);

        agendaHas(wren, unknown, "NEW_CHILD");
        agendaHas(wren, known, "NOT_DISCUSSED");
        allocated(known, pat, 2);
        await().untilAsserted(() ->
                agenda(wren).body("items.childId", not(hasItem(known.value().toString()))));
        get(director, Roles.SERVICE_MANAGER, agendaOf(wren)).statusCode(200);
        get(ACADEMY, Roles.ACADEMY, agendaOf(wren)).statusCode(404);
    }

    @Test
    void anOlderStateOfACaseloadIsPassedOver() {
        var child = ChildId.next();
        var last = ChildId.next();

        allocated(child, wren, 3);
        allocated(child, pat, 2);
        allocated(last, wren, 1);

        agendaHas(wren, last, "NEW_CHILD");
        agendaHas(wren, child, "NEW_CHILD");
    }

    @Test
    void whatWasAgreedIsDoneAndLeavesTheAgenda() {
        var id = held(record(Map.of(
                "actions",
                List.of(Map.of("what", "Write to the school", "ownerId", text(wren), "dueOn", "2026-12-01")))));

        done(id, 0, "2026-11-23").statusCode(200).body("record.actions[0].doneOn", equalTo("2026-11-23"));

        agenda(wren).body("items", empty());
        done(id, 0, "2026-11-23").statusCode(409).body("code", equalTo("action-done-already"));
        done(id, 1, "2026-11-23").statusCode(404);
    }

    @Test
    void nobodySupervisesThemselves() {
        plan(pat, "PROFESSIONAL", List.of(text(pat))).statusCode(422).body("code", equalTo("supervises-themselves"));
        plan(pat, "PROFESSIONAL", List.of(text(wren), text(director)))
                .statusCode(422)
                .body("code", equalTo("one-to-one-only"));
        plan(pat, "GROUP", List.of(text(wren), text(director))).statusCode(201);
        plan(pat, "GROUP", List.of(text(WorkerId.next()))).statusCode(422).body("code", equalTo("nobody-there"));
    }

    @Test
    void onlyTheSupervisorRecordsAndOnlyOnceItWasHeld() {
        var id = planned();

        post(wren, Roles.SOCIAL_WORKER, "/v1/supervisions/" + id + "/record", record(Map.of()))
                .statusCode(403);
        post(director, Roles.SERVICE_MANAGER, "/v1/supervisions/" + id + "/record", record(Map.of()))
                .statusCode(403);
        hold(id, record(Map.of("heldOn", "2026-11-24"))).statusCode(422).body("code", equalTo("not-held-yet"));
        hold(id, record(Map.of())).statusCode(200);
        hold(id, record(Map.of())).statusCode(409).body("code", equalTo("illegal-transition"));
    }

    @Test
    void whatIsCalledOffSaysByWhomAndDoesNotCount() {
        var id = planned();

        post(
                        wren,
                        Roles.SOCIAL_WORKER,
                        "/v1/supervisions/" + id + "/cancellation",
                        Map.of("by", "SERVICE", "reason", "Emergency hearing"))
                .statusCode(200)
                .body("status", equalTo("CANCELLED"))
                .body("cancellation.by", equalTo("SERVICE"));

        measure(wren).body("measure.times", equalTo(0));
    }

    @Test
    void whoGoesWithoutIsListedAndToldOnce() {
        held(record(Map.of()));
        measure(wren)
                .statusCode(200)
                .body("measure.rhythm", equalTo("MONTHLY"))
                .body("measure.nextDue", equalTo("2026-12-23"))
                .body("measure.consistency", equalTo(1.0f));
        get(pat, Roles.SUPERVISOR, "/v1/supervision-gaps").body("items", empty());

        moveTo(LocalDate.of(2026, 12, 24));
        get(pat, Roles.SUPERVISOR, "/v1/supervision-gaps")
                .body("items.id", equalTo(List.of(text(wren))))
                .body("items[0].measure.daysLate", equalTo(1));
        overdue.sweep();
        overdue.sweep();

        await().untilAsserted(() -> assertThat(overdueOf(wren))
                .extracting(SupervisionOverdue::dueOn)
                .containsExactly(LocalDate.of(2026, 12, 23)));
        get(joined(Map.of()), Roles.SUPERVISOR, "/v1/supervision-gaps").body("items", empty());
        get(wren, Roles.SOCIAL_WORKER, "/v1/supervision-gaps").statusCode(403);
        get(pat, Roles.LEADER, "/v1/insights/supervision")
                .statusCode(200)
                .body("items.collect { it.people >= it.inTime }", not(hasItem(false)));
        get(wren, Roles.SOCIAL_WORKER, "/v1/insights/supervision").statusCode(403);
    }

    @Test
    void whatTwoPeopleAgreeTakesThePlaceOfWhatTheyAgreedBefore() {
        var first = agree(pat, "FOUR_WEEKLY").statusCode(201).extract().<String>path("id");

        agree(pat, "FORTNIGHTLY").statusCode(201);

        get(wren, Roles.SOCIAL_WORKER, "/v1/supervision-agreements?workerId=" + text(wren))
                .body("items.rhythm", hasItem("FORTNIGHTLY"))
                .body("items.find { it.id == '%s' }.endedOn".formatted(first), equalTo("2026-11-23"));
        measure(wren).body("measure.rhythm", equalTo("FORTNIGHTLY"));
        agree(joined(Map.of()), "WEEKLY").statusCode(403).body("code", equalTo("not-their-supervisor"));
    }

    @Test
    void aProgrammesSupervisionIsNotMadeRarerByAgreement() {
        post(
                        ACADEMY,
                        Roles.ACADEMY,
                        "/v1/enrolments",
                        Map.of("workerId", text(wren), "programme", "ASYE", "startedOn", "2026-11-02"))
                .statusCode(201);

        agree(pat, "MONTHLY").statusCode(422).body("code", equalTo("rarer-than-the-programme"));
        agree(pat, "WEEKLY").statusCode(201);
        measure(wren).body("measure.rhythm", equalTo("WEEKLY"));
        agenda(wren).body("items.reason", hasItem("PROGRAMME_DUE"));
    }

    private String planned() {
        return plan(pat, "PROFESSIONAL", List.of(text(wren)))
                .statusCode(201)
                .extract()
                .path("id");
    }

    private String held(Map<String, Object> record) {
        var id = planned();
        hold(id, record).statusCode(200);
        return id;
    }

    private ValidatableResponse plan(WorkerId by, String kind, List<String> people) {
        return post(
                by,
                Roles.SUPERVISOR,
                "/v1/supervisions",
                Map.of("kind", kind, "workerIds", people, "plannedFor", "2026-11-23"));
    }

    private ValidatableResponse hold(String id, Map<String, Object> record) {
        return post(pat, Roles.SUPERVISOR, "/v1/supervisions/" + id + "/record", record);
    }

    private ValidatableResponse done(String id, int action, String on) {
        return post(
                wren,
                Roles.SOCIAL_WORKER,
                "/v1/supervisions/" + id + "/completed-actions",
                Map.of("action", action, "on", on));
    }

    private ValidatableResponse agree(WorkerId by, String rhythm) {
        return post(
                by,
                Roles.SUPERVISOR,
                "/v1/supervision-agreements",
                Map.of(
                        "workerId",
                        text(wren),
                        "rhythm",
                        rhythm,
                        "expectations",
                        "Reflection first.",
                        "startsOn",
                        "2026-11-23"));
    }

    private static Map<String, Object> record(Map<String, Object> besides) {
        var body = new HashMap<String, Object>(Map.of(
                "heldOn",
                "2026-11-23",
                "minutes",
                75,
                "topics",
                List.of("WELLBEING", "CHILDREN"),
                "privateNotes",
                NOTES,
                "discussions",
                List.of(),
                "actions",
                List.of()));
        body.putAll(besides);
        return body;
    }

    private ValidatableResponse seen(WorkerId by, String id) {
        return get(by, Roles.SOCIAL_WORKER, "/v1/supervisions/" + id);
    }

    private ValidatableResponse measure(WorkerId worker) {
        return get(worker, Roles.SOCIAL_WORKER, "/v1/staff/" + text(worker) + "/supervision");
    }

    private static String agendaOf(WorkerId worker) {
        return "/v1/supervision-agendas?workerId=" + text(worker);
    }

    private static ValidatableResponse agenda(WorkerId worker) {
        return get(worker, Roles.SOCIAL_WORKER, agendaOf(worker)).statusCode(200);
    }

    private static void agendaHas(WorkerId worker, ChildId child, String reason) {
        await().untilAsserted(() -> agenda(worker)
                .body(
                        "items.findAll { it.childId == '%s' }.reason".formatted(child.value()),
                        equalTo(List.of(reason))));
    }

    private void allocated(ChildId child, WorkerId worker, int version) {
        topics.deliver(new InvolvementState(
                child,
                List.of(new Involvement(worker, "PRIMARY", clock.instant())),
                CaseId.next(),
                null,
                Instant.parse("2026-11-20T09:00:00Z"),
                version));
    }

    private List<SupervisionOverdue> overdueOf(WorkerId worker) {
        return topics.published(SupervisionOverdue.class).stream()
                .filter(fact -> fact.workerId().equals(worker))
                .toList();
    }

    private void moveTo(LocalDate day) {
        clock.moveTo(day.atTime(12, 0).atZone(WorkingDays.ENGLAND).toInstant());
    }
}
