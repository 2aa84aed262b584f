package org.holdfast.workforce.enrolment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.holdfast.platform.testing.Api.as;
import static org.holdfast.workforce.People.ACADEMY;
import static org.holdfast.workforce.People.below;
import static org.holdfast.workforce.People.get;
import static org.holdfast.workforce.People.joined;
import static org.holdfast.workforce.People.leaves;
import static org.holdfast.workforce.People.newlyQualified;
import static org.holdfast.workforce.People.post;
import static org.holdfast.workforce.People.registered;
import static org.holdfast.workforce.People.text;
import static org.holdfast.workforce.People.told;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.holdfast.contracts.StaffState.Protection;
import org.holdfast.contracts.WorkerId;
import org.holdfast.contracts.WorkforceEvent.EnrolmentEnded;
import org.holdfast.contracts.WorkforceEvent.EnrolmentStarted;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.testing.MovableClock;
import org.holdfast.platform.testing.Topics;
import org.holdfast.platform.time.WorkingDays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EnrolmentResourceTest {

    private static final LocalDate FIRST_DAY = LocalDate.of(2026, 9, 7);
    private static final LocalDate LAST_DAY = LocalDate.of(2027, 9, 6);
    private static final byte[] PDF = "%PDF-1.7\n%a reflection".getBytes(StandardCharsets.UTF_8);

    @Inject
    Topics topics;

    @Inject
    MovableClock clock;

    @Inject
    EndingWithEmployment endingWithEmployment;

    @BeforeEach
    void onTheFirstDay() {
        moveTo(FIRST_DAY);
    }

    @AfterEach
    void backToNow() {
        clock.backToNow();
    }

    @Test
    void aYearGoesFromTheFirstDayToThePanel() {
        var wren = newlyQualified();
        var mentor = joined(Map.of());
        var assessor = registered(Map.of());
        var panel = List.of(text(joined(Map.of())), text(joined(Map.of())));
        var id = enrolled(wren, Map.of("mentorId", text(mentor), "assessorId", text(assessor)));

        by(assessor, id, "agreement", Map.of("on", "2026-09-07")).statusCode(200);
        moveTo(LAST_DAY);
        for (var review : Map.of("THREE_MONTHS", "2026-12-04", "SIX_MONTHS", "2027-03-05", "FINAL", "2027-09-01")
                .entrySet()) {
            by(
                            assessor,
                            id,
                            "reviews",
                            Map.of(
                                    "code",
                                    review.getKey(),
                                    "on",
                                    review.getValue(),
                                    "progress",
                                    "ON_TRACK",
                                    "summary",
                                    "Well."))
                    .statusCode(200);
        }
        for (var day : List.of("2026-11-12", "2027-02-10", "2027-06-09")) {
            by(
                            assessor,
                            id,
                            "observations",
                            Map.of("on", day, "occasion", "Home visit", "wentWell", "Listened.", "workOn", "Pace."))
                    .statusCode(200);
        }
        by(assessor, id, "recommendation", recommendation("PASS"))
                .statusCode(409)
                .body("code", equalTo("requirements-open"));
        portfolio().forEach(piece -> by(wren, id, "evidence", piece).statusCode(201));
        by(assessor, id, "recommendation", recommendation("PASS"))
                .statusCode(200)
                .body("status", equalTo("UNDER_WAY"))
                .body(
                        "due.findAll { it.doneOn == null }.collect { it.what + (it.code ?: '') }",
                        equalTo(List.of("REVIEWNINE_MONTHS", "PANEL")));
        as(ACADEMY, Roles.ACADEMY)
                .body(Map.of("verdict", "PASS", "on", "2027-09-06", "members", panel, "grounds", "Agreed."))
                .post("/v1/enrolments/{id}/panels", id)
                .then()
                .statusCode(200)
                .body("status", equalTo("PASSED"))
                .body("ending.on", equalTo("2027-09-06"))
                .body("nextDue", nullValue());
        await().untilAsserted(() -> assertThat(topics.published(EnrolmentEnded.class))
                .anyMatch(ended -> ended.workerId().equals(wren)
                        && ended.outcome().equals("PASSED")
                        && ended.on().equals(LAST_DAY)));
    }

    @Test
    void theProtectedCaseloadReachesTheOtherServicesAndEndsByItself() {
        var wren = newlyQualified();
        var id = enrolled(wren, Map.of());

        await().untilAsserted(() ->
                assertThat(protections(wren)).containsExactly(new Protection("ASYE", 10, FIRST_DAY, LAST_DAY)));
        assertThat(topics.published(EnrolmentStarted.class))
                .anyMatch(started -> started.workerId().equals(wren)
                        && started.enrolmentId().value().toString().equals(id)
                        && started.until().equals(LAST_DAY));

        extend(id, "2027-12-06").statusCode(200).body("term.agreedEnd", equalTo("2027-12-06"));
        await().untilAsserted(() -> assertThat(protections(wren))
                .containsExactly(new Protection("ASYE", 10, FIRST_DAY, LocalDate.of(2027, 12, 6))));

        moveTo(LocalDate.of(2027, 12, 7));
        as(ACADEMY, Roles.WORKFORCE)
                .header("If-Match", "*")
                .body(Map.of("grade", "SOCIAL_WORKER", "fte", 1))
                .put("/v1/staff/{id}/working-pattern", text(wren))
                .then()
                .statusCode(200);
        await().untilAsserted(() -> assertThat(protections(wren)).isEmpty());
    }

    @Test
    void whoIsTakenOffAProgrammeHasAUsualCaseloadFromTheNextDay() {
        var wren = newlyQualified();
        var id = enrolled(wren, Map.of());
        moveTo(FIRST_DAY.plusDays(30));

        as(ACADEMY, Roles.ACADEMY)
                .body(Map.of("on", "2026-10-07", "reason", "Moves to adult services"))
                .post("/v1/enrolments/{id}/withdrawal", id)
                .then()
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"));

        await().untilAsserted(() -> assertThat(protections(wren))
                .containsExactly(new Protection("ASYE", 10, FIRST_DAY, LocalDate.of(2026, 10, 7))));
        as(ACADEMY, Roles.ACADEMY)
                .body(Map.of("on", "2026-10-07"))
                .post("/v1/enrolments/{id}/agreement", id)
                .then()
                .statusCode(409)
                .body("code", equalTo("programme-over"));
    }

    @Test
    void withTheEmploymentTheProgrammeEnds() {
        var wren = newlyQualified();
        var id = enrolled(wren, Map.of());
        leaves(wren, "2026-10-30");
        moveTo(LocalDate.of(2026, 10, 30));
        endingWithEmployment.sweep();
        seen(ACADEMY, Roles.ACADEMY, id).body("status", equalTo("UNDER_WAY"));

        moveTo(LocalDate.of(2026, 10, 31));
        endingWithEmployment.sweep();

        seen(ACADEMY, Roles.ACADEMY, id).body("status", equalTo("LEFT")).body("ending.on", equalTo("2026-10-30"));
    }

    @Test
    void whoBeginsInSeptember2027BeginsTheNewProgramme() {
        var wren = newlyQualified();

        enrol(wren, Map.of("startedOn", "2027-09-01"))
                .statusCode(422)
                .body("code", equalTo("no-edition-then"))
                .body("errors.pointer", equalTo(List.of("#/startedOn")));
        enrol(wren, Map.of("programme", "ECDP", "startedOn", "2027-08-31"))
                .statusCode(422)
                .body("code", equalTo("no-edition-then"));
        enrol(wren, Map.of("programme", "ECDP", "startedOn", "2027-09-01"))
                .statusCode(201)
                .body("term.agreedEnd", equalTo("2029-08-31"))
                .body("protectedCaseload.until", equalTo(List.of("2028-08-31")));
    }

    @Test
    void nobodyIsOnTwoProgrammesAtATime() {
        var wren = newlyQualified();

        var statuses = Stream.of(1, 2, 3, 4)
                .parallel()
                .map(_ -> enrol(wren, Map.of()).extract().statusCode())
                .sorted()
                .toList();

        assertThat(statuses).isEqualTo(List.of(201, 409, 409, 409));
        enrol(wren, Map.of()).statusCode(409).body("code", equalTo("already-enrolled"));
    }

    @Test
    void whoStandsBySomebodyWorksHereAndAnAssessorIsRegistered() {
        var wren = newlyQualified();

        enrol(wren, Map.of("mentorId", text(WorkerId.next())))
                .statusCode(422)
                .body("code", equalTo("supporter-not-here"));
        enrol(wren, Map.of("assessorId", text(joined(Map.of()))))
                .statusCode(422)
                .body("code", equalTo("assessor-not-registered"));
        enrol(wren, Map.of("mentorId", text(wren))).statusCode(422).body("code", equalTo("own-supporter"));
    }

    @Test
    void whatIsLateIsListed() {
        var wren = newlyQualified();
        var id = enrolled(wren, Map.of());
        var list = "/v1/enrolments?workerId=" + text(wren) + "&dueBefore=";

        get(ACADEMY, Roles.ACADEMY, list + "2026-10-05").body("items", empty());
        get(ACADEMY, Roles.ACADEMY, list + "2026-10-06").body("items.id", equalTo(List.of(id)));
        as(ACADEMY, Roles.ACADEMY)
                .body(Map.of("on", "2026-09-07"))
                .post("/v1/enrolments/{id}/agreement", id)
                .then()
                .statusCode(200)
                .body("nextDue", equalTo("2026-12-06"));
        get(ACADEMY, Roles.ACADEMY, list + "2026-10-06").body("items", empty());
    }

    @Test
    void itIsSeenByThePersonByThoseWhoStandByThemAndByThoseAbove() {
        var supervisor = joined(Map.of("grade", "PRACTICE_SUPERVISOR"));
        var wren = below(supervisor);
        var mentor = joined(Map.of());
        var id = enrolled(wren, Map.of("mentorId", text(mentor)));

        for (var one : List.of(wren, mentor)) {
            seen(one, Roles.SOCIAL_WORKER, id).statusCode(200);
            get(one, Roles.SOCIAL_WORKER, "/v1/enrolments").body("items.id", hasItem(id));
        }
        seen(supervisor, Roles.SUPERVISOR, id).statusCode(200);
        get(supervisor, Roles.SUPERVISOR, "/v1/enrolments").body("items.id", equalTo(List.of(id)));
        var stranger = joined(Map.of());
        seen(stranger, Roles.SOCIAL_WORKER, id).statusCode(404);
        get(stranger, Roles.SOCIAL_WORKER, "/v1/enrolments").body("items.id", not(hasItem(id)));
        seen(wren, Roles.FRONT_DOOR, id).statusCode(403);
    }

    @Test
    void nobodySaysThingsOfThemselvesAndNobodyFillsAnothersPortfolio() {
        var supervisor = joined(Map.of("grade", "PRACTICE_SUPERVISOR"));
        var wren = below(supervisor);
        var id = enrolled(wren, Map.of());
        var observation = Map.of("on", "2026-09-07", "occasion", "Visit", "wentWell", "All.", "workOn", "Nothing.");

        by(wren, id, "observations", observation).statusCode(403).body("code", equalTo("not-permitted"));
        by(supervisor, id, "evidence", portfolio().findFirst().orElseThrow()).statusCode(403);
        as(wren, Roles.SOCIAL_WORKER)
                .body(Map.of("until", "2028-01-01", "reason", "OTHER"))
                .post("/v1/enrolments/{id}/extensions", id)
                .then()
                .statusCode(403)
                .body("code", equalTo("role-refused"));
    }

    @Test
    void evidenceHoldsAFileOnceAndGivesItBackAsItWas() {
        var wren = newlyQualified();
        var id = enrolled(wren, Map.of());
        var piece = evidence(wren, id);

        sendFile(wren, id, piece, PDF, "*")
                .statusCode(200)
                .body("file.mediaType", equalTo("application/pdf"))
                .body("file.size", equalTo(PDF.length));
        sendFile(wren, id, piece, PDF, "*").statusCode(409).body("code", equalTo("file-there-already"));
        var back = as(wren, Roles.SOCIAL_WORKER)
                .get("/v1/enrolments/{id}/evidence/{piece}/file", id, piece)
                .then()
                .statusCode(200)
                .header("Content-Disposition", equalTo("attachment"))
                .extract()
                .asByteArray();
        assertThat(back).isEqualTo(PDF);
        as(joined(Map.of()), Roles.SOCIAL_WORKER)
                .get("/v1/enrolments/{id}/evidence/{piece}/file", id, piece)
                .then()
                .statusCode(404);
    }

    @Test
    void aFileThatIsNoDocumentOrTooLargeIsNotKept() {
        var wren = newlyQualified();
        var id = enrolled(wren, Map.of());
        var piece = evidence(wren, id);
        var tooLarge = new byte[10 * 1024 * 1024 + 1];
        System.arraycopy(PDF, 0, tooLarge, 0, PDF.length);

        sendFile(wren, id, piece, "MZ\u0000".getBytes(StandardCharsets.UTF_8), "*")
                .statusCode(422)
                .body("code", equalTo("file-type-not-taken"));
        sendFile(wren, id, piece, tooLarge, "*").statusCode(422).body("code", equalTo("file-too-large"));
        sendFile(wren, id, piece, PDF, "\"99\"").statusCode(412);
        by(wren, id, "evidence", portfolio().findFirst().orElseThrow());
        as(wren, Roles.SOCIAL_WORKER)
                .get("/v1/enrolments/{id}/evidence/{piece}/file", id, piece)
                .then()
                .statusCode(404);
    }

    private String enrolled(WorkerId worker, Map<String, ?> besides) {
        return enrol(worker, besides).statusCode(201).extract().path("id");
    }

    private static ValidatableResponse enrol(WorkerId worker, Map<String, ?> besides) {
        var body = new HashMap<String, Object>(
                Map.of("workerId", text(worker), "programme", "ASYE", "startedOn", FIRST_DAY.toString()));
        body.putAll(besides);
        return post(ACADEMY, Roles.ACADEMY, "/v1/enrolments", body);
    }

    private static ValidatableResponse by(WorkerId worker, String id, String what, Object body) {
        return post(worker, Roles.SOCIAL_WORKER, "/v1/enrolments/" + id + "/" + what, body);
    }

    private static ValidatableResponse seen(WorkerId by, String role, String id) {
        return get(by, role, "/v1/enrolments/" + id);
    }

    private static ValidatableResponse extend(String id, String until) {
        return post(
                ACADEMY,
                Roles.ACADEMY,
                "/v1/enrolments/" + id + "/extensions",
                Map.of("until", until, "reason", "ABSENCE", "note", "Parental leave"));
    }

    private static String evidence(WorkerId worker, String id) {
        return by(worker, id, "evidence", portfolio().findFirst().orElseThrow())
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static ValidatableResponse sendFile(
            WorkerId worker, String id, String piece, byte[] content, String version) {
        return as(worker, Roles.SOCIAL_WORKER)
                .contentType("application/octet-stream")
                .header("If-Match", version)
                .body(content)
                .put("/v1/enrolments/{id}/evidence/{piece}/file", id, piece)
                .then();
    }

    /** What the ASYE asks for. */
    private static Stream<Map<String, String>> portfolio() {
        return Stream.of(
                        "SELF_ASSESSMENT 3",
                        "DEVELOPMENT_PLAN 1",
                        "CRITICAL_REFLECTION 3",
                        "WORK_PRODUCT 3",
                        "FAMILY_FEEDBACK 3",
                        "PROFESSIONAL_FEEDBACK 2")
                .map(line -> line.split(" "))
                .flatMap(need -> Stream.generate(
                                () -> Map.of("kind", need[0], "title", "A piece", "dated", "2026-09-07"))
                        .limit(Integer.parseInt(need[1])));
    }

    private static Map<String, String> recommendation(String verdict) {
        return Map.of("verdict", verdict, "on", "2027-09-06", "grounds", "Throughout.");
    }

    private List<Protection> protections(WorkerId worker) {
        var protections = told(topics, worker).getLast().protections();
        return protections == null ? List.of() : protections;
    }

    private void moveTo(LocalDate day) {
        clock.moveTo(day.atTime(12, 0).atZone(WorkingDays.ENGLAND).toInstant());
    }
}
