package org.holdfast.directwork.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.holdfast.directwork.work.Work.SAFETY_PLAN;
import static org.holdfast.directwork.work.Work.correct;
import static org.holdfast.directwork.work.Work.plan;
import static org.holdfast.directwork.work.Work.read;
import static org.holdfast.directwork.work.Work.readPlan;
import static org.holdfast.directwork.work.Work.record;
import static org.holdfast.directwork.work.Work.session;
import static org.holdfast.directwork.work.Work.with;
import static org.holdfast.directwork.work.Work.workWith;
import static org.holdfast.platform.testing.Api.as;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.ChildRecordEvent.ChildDisclosed;
import org.holdfast.contracts.ChildRecordEvent.ChildSpokeInSession;
import org.holdfast.contracts.DirectWorkEvent;
import org.holdfast.contracts.DirectWorkEvent.DisclosureMade;
import org.holdfast.contracts.DirectWorkEvent.SessionCorrected;
import org.holdfast.contracts.DirectWorkEvent.SessionRecorded;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.testing.Topics;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class SessionResourceTest {

    private static final WorkerId WREN = WorkerId.next();
    private static final String VOLCANO = "0199f3a2-0000-7000-8000-000000080009";

    @Inject
    Topics topics;

    @Inject
    Acquaintances acquaintances;

    @Inject
    EntityManager entities;

    private ChildId child;
    private String plan;

    @BeforeEach
    void aPlan() {
        child = acquaintances.childOf(WREN);
        plan = plan(WREN, child);
    }

    @Test
    void aSessionKeepsWhatTheChildSaidApartFromWhatTheWorkerSaw() {
        var id = record(WREN, plan);

        read(WREN, plan, id)
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("exactWords", equalTo("I want my nan to come to my baptism"))
                .body("observation", equalTo("Smiled when she talked about her nan"))
                .body("toolVersion", equalTo(5))
                .body("othersPresent", contains("CARER"))
                .body("engagement", equalTo(3))
                .body("consentToShare", equalTo("AGREED"))
                .body("mayBeShownTo", contains("REVIEW_MEETING"))
                .body("enteredInError", nullValue())
                .body("recordedBy", equalTo(WREN.value().toString()));
    }

    @Test
    void eachSessionHeldChangesItsPlan() {
        assertThat(record(WREN, plan, session()).statusCode(201).extract().header("ETag"))
                .isEqualTo("\"1\"");
        assertThat(record(WREN, plan, session()).statusCode(201).extract().header("ETag"))
                .isEqualTo("\"2\"");

        readPlan(WREN, plan).header("ETag", equalTo("\"2\"")).body("sessionsHeld", equalTo(2));
    }

    @Test
    void theFactSaysNothingOfWhatWasSaidAndTheRecordSaysItAll() {
        var id = record(WREN, plan);

        await().untilAsserted(() -> assertThat(topics.published(SessionRecorded.class))
                .anyMatch(recorded -> recorded.sessionId().value().toString().equals(id)
                        && recorded.childId().equals(child)
                        && recorded.minutes() == 45
                        && recorded.version() == 1));
        await().untilAsserted(() -> assertThat(topics.published(ChildSpokeInSession.class))
                .anyMatch(spoke -> spoke.sessionId().value().toString().equals(id)
                        && "I want my nan to come to my baptism".equals(spoke.exactWords())));
        assertThat(topics.sent())
                .filteredOn(sent -> sent.topic().equals(DirectWorkEvent.TOPIC))
                .noneMatch(sent -> String.valueOf(sent.payload()).contains("nan"));
    }

    @Test
    void whatAChildTellsOfHarmLeavesAtOnceAndItsWordsOnlyOnTheRecord() {
        var disclosure = Map.of("exactWords", "He hits me when Mum is out.", "inDanger", true);
        String id = record(WREN, plan, with(session(), "disclosure", disclosure))
                .statusCode(201)
                .body("disclosure.inDanger", equalTo(true))
                .extract()
                .path("id");

        await().untilAsserted(() -> assertThat(topics.published(DisclosureMade.class))
                .anyMatch(made -> made.sessionId().value().toString().equals(id)
                        && made.workerId().equals(WREN)));
        await().untilAsserted(() -> assertThat(topics.published(ChildDisclosed.class))
                .anyMatch(told -> told.sessionId().value().toString().equals(id)
                        && told.exactWords().equals("He hits me when Mum is out.")));
        assertThat(topics.sent())
                .filteredOn(sent -> sent.topic().equals(DirectWorkEvent.TOPIC))
                .noneMatch(sent -> String.valueOf(sent.payload()).contains("hits"));
    }

    @Test
    void aDisclosureHasTheChildsWords() {
        record(WREN, plan, with(session(), "disclosure", Map.of("exactWords", " ", "inDanger", true)))
                .statusCode(422)
                .body("errors.pointer", contains("#/disclosure/exactWords"));
        record(WREN, plan, with(session(), "disclosure", Map.of("exactWords", "He hits me")))
                .statusCode(422)
                .body("errors.pointer", contains("#/disclosure/inDanger"));
    }

    @Test
    void aSessionWithoutWordsOrObservationTellsTheRecordNothing() {
        var quiet = session();
        quiet.remove("exactWords");
        quiet.remove("observation");
        String id = record(WREN, plan, quiet).statusCode(201).extract().path("id");

        await().untilAsserted(() -> assertThat(topics.published(SessionRecorded.class))
                .anyMatch(recorded -> recorded.sessionId().value().toString().equals(id)));
        assertThat(topics.published(ChildSpokeInSession.class))
                .noneMatch(spoke -> spoke.sessionId().value().toString().equals(id));
    }

    @Test
    void whatWasEnteredInErrorStaysAndSaysSo() {
        var id = record(WREN, plan);

        correct(WREN, plan, id)
                .statusCode(200)
                .header("ETag", equalTo("\"2\""))
                .body("exactWords", equalTo("I want my nan to come to my baptism"))
                .body("enteredInError.reason", equalTo("Recorded against the wrong child"))
                .body("enteredInError.by", equalTo(WREN.value().toString()));

        readPlan(WREN, plan).body("sessionsHeld", equalTo(0)).header("ETag", equalTo("\"2\""));
        workWith(WREN, child).body("items.enteredInError.reason", contains("Recorded against the wrong child"));
        correct(WREN, plan, id).statusCode(409).body("code", equalTo("already-corrected"));
        await().untilAsserted(() -> assertThat(topics.published(SessionCorrected.class))
                .anyMatch(
                        corrected -> corrected.sessionId().value().toString().equals(id) && corrected.version() == 2));
    }

    @Test
    void aCorrectionOnAnOldVersionIsRefused() {
        var id = record(WREN, plan);
        var _ = record(WREN, plan);

        as(WREN, Roles.SOCIAL_WORKER)
                .header("If-Match", "\"1\"")
                .body(Map.of("reason", "Wrong day"))
                .post("/v1/work-plans/{id}/sessions/{session}/corrections", plan, id)
                .then()
                .statusCode(412)
                .body("code", equalTo("precondition-failed"));
        read(WREN, plan, id).body("enteredInError", nullValue());
    }

    @Test
    void aCorrectionSaysWhy() {
        as(WREN, Roles.SOCIAL_WORKER)
                .body(Map.of("reason", " "))
                .post("/v1/work-plans/{id}/sessions/{session}/corrections", plan, record(WREN, plan))
                .then()
                .statusCode(422)
                .body("errors.pointer", contains("#/reason"));
    }

    @Test
    void theSameSessionSentTwiceIsHeldOnce() {
        var key = UUID.randomUUID().toString();
        String first = as(WREN, Roles.SOCIAL_WORKER)
                .header("Idempotency-Key", key)
                .body(session())
                .post("/v1/work-plans/{id}/sessions", plan)
                .then()
                .statusCode(201)
                .extract()
                .path("id");

        as(WREN, Roles.SOCIAL_WORKER)
                .header("Idempotency-Key", key)
                .body(session())
                .post("/v1/work-plans/{id}/sessions", plan)
                .then()
                .statusCode(201)
                .header("Idempotency-Replayed", equalTo("true"))
                .body("id", equalTo(first));
        readPlan(WREN, plan).body("sessionsHeld", equalTo(1));
    }

    @Test
    void sessionsAreListedByTheDayTheyWereHeldNewestFirst() {
        var today = LocalDate.now();
        String older = record(
                        WREN, plan, with(session(), "heldOn", today.minusDays(9).toString()))
                .extract()
                .path("id");
        String newer = record(
                        WREN, plan, with(session(), "heldOn", today.minusDays(2).toString()))
                .extract()
                .path("id");
        String oldest = record(
                        WREN,
                        plan(WREN, child),
                        with(session(), "heldOn", today.minusDays(30).toString()))
                .extract()
                .path("id");

        workWith(WREN, child).statusCode(200).body("items.id", contains(newer, older, oldest));
        var page = as(WREN, Roles.SOCIAL_WORKER)
                .get("/v1/children/{id}/direct-work?limit=2", child.value())
                .then()
                .body("items.id", contains(newer, older))
                .extract();
        as(WREN, Roles.SOCIAL_WORKER)
                .queryParam("cursor", page.<String>path("nextCursor"))
                .get("/v1/children/{id}/direct-work", child.value())
                .then()
                .body("items.id", contains(oldest));
        as(WREN, Roles.SOCIAL_WORKER)
                .get("/v1/work-plans/{id}/sessions", plan)
                .then()
                .statusCode(200)
                .body("items.id", contains(newer, older));
    }

    @Test
    void theAgeOnTheDayOfTheSessionCounts() {
        var young = acquaintances.childOf(WREN, LocalDate.now().minusYears(7));
        var itsPlan = plan(WREN, young);
        var early = with(
                with(session(), "toolId", SAFETY_PLAN),
                "heldOn",
                LocalDate.now().minusDays(1).toString());

        record(WREN, itsPlan, early)
                .statusCode(422)
                .body("code", equalTo("age-guard"))
                .body("errors.pointer", contains("#/toolId"));
        record(WREN, itsPlan, with(early, "ageGuardReason", "Led by her mother"))
                .statusCode(201);
        record(
                        WREN,
                        itsPlan,
                        with(
                                with(session(), "toolId", SAFETY_PLAN),
                                "heldOn",
                                LocalDate.now().toString()))
                .statusCode(201);
    }

    @Test
    void aRetiredToolIsNotUsedAndStaysReadable() {
        retire(VOLCANO);
        try {
            record(WREN, plan, with(session(), "toolId", VOLCANO))
                    .statusCode(422)
                    .body("code", equalTo("tool-retired"))
                    .body("errors.pointer", contains("#/toolId"));
            as(WREN).get("/v1/tools/" + VOLCANO).then().statusCode(200).body("status", equalTo("RETIRED"));
            as(WREN).get("/v1/tools?q=volcano").then().body("items.code.indexOf('volcano')", equalTo(-1));
        } finally {
            putBack(VOLCANO);
        }
    }

    @Test
    void onlyAChildWhoAgreedIsShownToOthers() {
        record(WREN, plan, with(session(), "consentToShare", "DECLINED"))
                .statusCode(422)
                .body("code", equalTo("sharing-without-consent"))
                .body("errors.pointer", contains("#/mayBeShownTo"));
        record(WREN, plan, with(with(session(), "consentToShare", "DECLINED"), "mayBeShownTo", List.of()))
                .statusCode(201);
    }

    @ParameterizedTest
    @CsvSource({
        "minutes, 0, min",
        "minutes, 481, max",
        "engagement, 5, max",
        "engagement, -1, min",
        "place, MOON, unknown-code",
        "moodBefore, 3, unknown-code",
        "consentToShare, YES, unknown-code",
        "stoppedEarly, BECAUSE, unknown-code",
        "heldOn, 2199-01-01, past-or-present",
        "heldOn, yesterday, malformed",
        "toolId, three-houses, malformed",
        "exactWords, ' ', pattern",
        "observation, '', pattern"
    })
    void aFaultIsPointedTo(String field, String value, String code) {
        var number = value.matches("-?[0-9]+") && !field.startsWith("mood");

        record(WREN, plan, with(session(), field, number ? Integer.valueOf(value) : value))
                .statusCode(422)
                .body("code", equalTo("invalid"))
                .body("errors.pointer", contains("#/" + field))
                .body("errors.code", contains(code));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "heldOn",
                "minutes",
                "toolId",
                "place",
                "othersPresent",
                "engagement",
                "consentToShare",
                "mayBeShownTo"
            })
    void nothingThatMattersIsMadeUp(String field) {
        var incomplete = session();
        incomplete.remove(field);

        record(WREN, plan, incomplete).statusCode(422).body("errors.pointer", contains("#/" + field));
    }

    @Test
    void sessionsRecordedAtTheSameMomentAreEachHeldOnceOrRefused() throws InterruptedException, ExecutionException {
        var answers = new ArrayList<Integer>();
        try (var workers = Executors.newVirtualThreadPerTaskExecutor()) {
            var calls = Stream.generate(() -> workers.submit(
                            () -> record(WREN, plan, session()).extract().statusCode()))
                    .limit(8)
                    .toList();
            for (var call : calls) {
                answers.add(call.get());
            }
        }

        assertThat(answers).contains(201).isSubsetOf(201, 409);
        readPlan(WREN, plan).body("sessionsHeld", equalTo(Collections.frequency(answers, 201)));
    }

    @Test
    void textIsText() {
        record(WREN, plan, with(session(), "exactWords", "a\u0000b"))
                .statusCode(422)
                .body("errors.pointer", contains("#/exactWords"));
    }

    @Test
    void tomorrowHasNotBeenHeldYet() {
        record(WREN, plan, with(session(), "heldOn", LocalDate.now().plusDays(2).toString()))
                .statusCode(422)
                .body("errors.pointer", contains("#/heldOn"));
    }

    @Test
    void aListIsAListAndATextAText() {
        record(WREN, plan, with(session(), "othersPresent", "CARER")).statusCode(400);
        record(WREN, plan, with(session(), "exactWords", Map.of("said", "hello")))
                .statusCode(400)
                .body("errors.pointer", contains("#/exactWords"));
        record(WREN, plan, with(session(), "minutes", "45")).statusCode(400);
    }

    @Test
    void textHasALength() {
        record(WREN, plan, with(session(), "exactWords", "x".repeat(10_001)))
                .statusCode(422)
                .body("errors.code", contains("size"));
        record(WREN, plan, with(session(), "exactWords", "x".repeat(5_000_000))).statusCode(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"🧸🏠❤️", "Хочу додому", "'; DROP TABLE session; --", "\"quoted\" \\ and\nlines"})
    void aChildsWordsAreKeptAsTheyWereSaid(String words) {
        record(WREN, plan, with(session(), "exactWords", words)).statusCode(201).body("exactWords", equalTo(words));
    }

    @Test
    void aSessionIsReachedThroughItsOwnPlanOnly() {
        var id = record(WREN, plan);
        var other = plan(WREN, child);

        read(WREN, other, id).statusCode(404).body("code", equalTo("not-found"));
        correct(WREN, other, id).statusCode(404);
        read(WREN, plan, UUID.randomUUID().toString()).statusCode(404);
        read(WREN, plan, "nonsense").statusCode(404);
    }

    private void retire(String tool) {
        setStatus(tool, "RETIRED");
    }

    private void putBack(String tool) {
        setStatus(tool, "APPROVED");
    }

    private void setStatus(String tool, String status) {
        QuarkusTransaction.requiringNew()
                .run(() -> entities.createNativeQuery("update tool set status = :status where id = cast(:id as uuid)")
                        .setParameter("status", status)
                        .setParameter("id", tool)
                        .executeUpdate());
    }
}
