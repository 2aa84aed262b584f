package org.holdfast.workforce.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.holdfast.platform.testing.Api.as;
import static org.holdfast.platform.testing.Api.asProgram;
import static org.holdfast.workforce.staff.StaffFixtures.PERSONNEL;
import static org.holdfast.workforce.staff.StaffFixtures.joined;
import static org.holdfast.workforce.staff.StaffFixtures.post;
import static org.holdfast.workforce.staff.StaffFixtures.read;
import static org.holdfast.workforce.staff.StaffFixtures.unused;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.holdfast.contracts.AbsenceId;
import org.holdfast.contracts.StaffState;
import org.holdfast.contracts.WorkerId;
import org.holdfast.contracts.WorkforceEvent.AbsenceCorrected;
import org.holdfast.contracts.WorkforceEvent.StaffAbsent;
import org.holdfast.contracts.WorkforceEvent.StaffReturned;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.testing.Topics;
import org.holdfast.platform.time.WorkingDays;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AbsenceResourceTest {

    private static final LocalDate TODAY = LocalDate.now(WorkingDays.ENGLAND);
    private static final LocalDate TOMORROW = TODAY.plusDays(1);

    @Inject
    Topics topics;

    @Test
    void anAbsenceHasAPlaceOfItsOwnAndIsTold() {
        var id = joined("Abs Ent");

        var answer = absent(id, "SIC", TODAY, TOMORROW).statusCode(201);
        String absence = answer.extract().path("id");

        answer.header("Location", endsWith("/v1/staff/%s/absences/%s".formatted(id, absence)));
        as(PERSONNEL, Roles.WORKFORCE)
                .get("/v1/staff/{id}/absences/{absence}", id, absence)
                .then()
                .statusCode(200)
                .body("reason", equalTo("SIC"))
                .body("from", equalTo(TODAY.toString()))
                .body("until", equalTo(TOMORROW.toString()));
        assertThat(stateOf(id, 1).absences())
                .singleElement()
                .satisfies(ahead -> assertThat(ahead.until()).isEqualTo(TOMORROW));
        assertThat(topics.published(StaffAbsent.class))
                .anyMatch(fact -> fact.absenceId().value().toString().equals(absence) && fact.version() == 1);
    }

    @Test
    void anAbsenceIsAChangeOfThePersonsRecord() {
        var id = joined("Ver Sioned");
        String absence = absent(id, "SIC", TODAY, null).extract().path("id");
        read(id, Roles.WORKFORCE).header("ETag", equalTo("\"1\""));

        comeBack(id, absence, TOMORROW).statusCode(200);
        read(id, Roles.WORKFORCE).header("ETag", equalTo("\"2\""));

        correct(id, absence).statusCode(200);
        read(id, Roles.WORKFORCE).header("ETag", equalTo("\"3\""));
        as(PERSONNEL, Roles.WORKFORCE)
                .header("If-Match", "\"2\"")
                .body(Map.of("reason", "SIC", "from", TODAY.toString()))
                .post("/v1/staff/{id}/absences", id)
                .then()
                .statusCode(412);
    }

    @Test
    void colleaguesSeeThatSomebodyIsAwayButNotWhy() {
        var id = joined("Pri Vate");
        String absence = absent(id, "SIC", TODAY, null).extract().path("id");

        read(id, Roles.SOCIAL_WORKER)
                .body("absences.absenceId", equalTo(List.of(absence)))
                .body("absences.from", equalTo(List.of(TODAY.toString())))
                .body("absences[0].reason", nullValue());
        for (var role : List.of(Roles.SOCIAL_WORKER, Roles.FRONT_DOOR, Roles.AUDITOR)) {
            as(PERSONNEL, role).get("/v1/staff/{id}/absences", id).then().statusCode(403);
            as(PERSONNEL, role)
                    .get("/v1/staff/{id}/absences/{absence}", id, absence)
                    .then()
                    .statusCode(403);
        }
    }

    @Test
    void whySomebodyIsAwayIsForThoseAboveThem() {
        var director = joined("Dee Rector");
        var supervisor = joined("Sue Pervisor", Map.of("supervisorId", director));
        var id = joined("Si Ck", Map.of("supervisorId", supervisor));
        absent(id, "SIC", TODAY, null).statusCode(201);

        for (var above : List.of(supervisor, director)) {
            as(worker(above), Roles.SUPERVISOR)
                    .get("/v1/staff/{id}/absences", id)
                    .then()
                    .statusCode(200)
                    .body("items.reason", equalTo(List.of("SIC")));
        }
        for (var aside : List.of(joined("Ano Ther"), id)) {
            as(worker(aside), Roles.SUPERVISOR, Roles.SERVICE_MANAGER)
                    .get("/v1/staff/{id}/absences", id)
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("not-permitted"));
        }
        asProgram("reports", Roles.SUPERVISOR)
                .get("/v1/staff/{id}/absences", id)
                .then()
                .statusCode(403);
    }

    @Test
    void nobodyIsAwayTwiceOnOneDay() {
        var id = joined("Over Lap");
        absent(id, "TRN", TODAY, TOMORROW).statusCode(201);

        absent(id, "SIC", TOMORROW, null)
                .statusCode(409)
                .contentType("application/problem+json")
                .body("code", equalTo("absences-overlap"));
        absent(id, "SIC", TOMORROW.plusDays(1), null).statusCode(201);
    }

    @Test
    void ofAbsencesRecordedAtOnceForOneDayOneIsTaken() {
        var id = joined("Rac Ing");

        var statuses = IntStream.range(0, 6)
                .parallel()
                .mapToObj(_ -> absent(id, "SIC", TODAY, null).extract().statusCode())
                .sorted()
                .toList();

        assertThat(statuses).isEqualTo(List.of(201, 409, 409, 409, 409, 409));
    }

    @Test
    void theSameAbsenceSentTwiceIsOne() {
        var id = joined("Twi Ce");
        var key = unused();
        var body = Map.of("reason", "MAT", "from", TODAY.toString());

        var absence = keyed(id, key, body).statusCode(201).extract().path("id");
        keyed(id, key, body)
                .statusCode(201)
                .header("Idempotency-Replayed", equalTo("true"))
                .body("id", equalTo(absence));
        keyed(id, key, Map.of("reason", "SIC", "from", TODAY.toString())).statusCode(422);
    }

    @Test
    void whoIsBackIsToldToBeBack() {
        var id = joined("Ba Ck");
        String absence = absent(id, "SIC", TODAY.minusDays(3), null).extract().path("id");

        comeBack(id, absence, TODAY)
                .statusCode(200)
                .body("returnedOn", equalTo(TODAY.toString()))
                .body("until", equalTo(TODAY.minusDays(1).toString()));

        assertThat(stateOf(id, 2).absences()).isEmpty();
        assertThat(topics.published(StaffReturned.class))
                .anyMatch(fact -> fact.absenceId().value().toString().equals(absence)
                        && fact.on().equals(TODAY)
                        && fact.version() == 2);
        comeBack(id, absence, TODAY).statusCode(409).body("code", equalTo("already-returned"));
    }

    @Test
    void theDaysOfAnAbsenceFollowEachOther() {
        var id = joined("Ord Ered");
        String absence = absent(id, "SIC", TODAY, null).extract().path("id");

        absent(id, "SIC", TODAY.minusDays(3), TODAY.minusDays(4))
                .statusCode(422)
                .body("code", equalTo("ends-before-it-begins"))
                .body("errors.pointer", equalTo(List.of("#/until")));
        comeBack(id, absence, TODAY).statusCode(422).body("code", equalTo("not-away-before"));
        absent(id, "SIC", LocalDate.of(2026, 1, 4), LocalDate.of(2026, 1, 4))
                .statusCode(422)
                .body("code", equalTo("outside-employment"))
                .body("errors.pointer", equalTo(List.of("#/from")));
    }

    @Test
    void whatWasEnteredInErrorStaysMarkedAndFreesItsDays() {
        var id = joined("Err Or");
        String absence = absent(id, "SIC", TODAY, null).extract().path("id");

        correct(id, absence)
                .statusCode(200)
                .body("enteredInError.reason", equalTo("Another person of that name"))
                .body("enteredInError.by", equalTo(PERSONNEL.value().toString()));
        correct(id, absence).statusCode(409).body("code", equalTo("already-corrected"));
        comeBack(id, absence, TOMORROW).statusCode(409).body("code", equalTo("already-corrected"));
        absent(id, "SIC", TODAY, null).statusCode(201);

        as(PERSONNEL, Roles.WORKFORCE)
                .get("/v1/staff/{id}/absences", id)
                .then()
                .body("items.size()", equalTo(2))
                .body("items.findAll { it.enteredInError }.id", equalTo(List.of(absence)));
        assertThat(stateOf(id, 2).absences()).isEmpty();
        assertThat(topics.published(AbsenceCorrected.class))
                .anyMatch(fact -> fact.absenceId().value().toString().equals(absence) && fact.version() == 2);
    }

    @Test
    void aCorrectionNeedsAReasonAndAPersonWhoAnswersForIt() {
        var id = joined("Un Reasoned");
        String absence = absent(id, "SIC", TODAY, null).extract().path("id");

        post(Map.of("reason", " "), "/v1/staff/{id}/absences/{absence}/corrections", id, absence)
                .statusCode(422)
                .body("errors.pointer", equalTo(List.of("#/reason")));
        asProgram("personnel-system", Roles.WORKFORCE)
                .body(Map.of("reason", "Wrong"))
                .post("/v1/staff/{id}/absences/{absence}/corrections", id, absence)
                .then()
                .statusCode(403)
                .body("code", equalTo("not-permitted"));
    }

    @Test
    void onlyWorkforceRecordsAbsences() {
        var id = joined("Guard Ed");
        String absence = absent(id, "SIC", TODAY, null).extract().path("id");

        for (var role : List.of(Roles.SUPERVISOR, Roles.SERVICE_MANAGER, Roles.SOCIAL_WORKER)) {
            for (var command : List.of("", "/" + absence + "/return", "/" + absence + "/corrections")) {
                as(PERSONNEL, role)
                        .body(Map.of())
                        .post("/v1/staff/" + id + "/absences" + command)
                        .then()
                        .statusCode(403)
                        .body("code", equalTo("role-refused"));
            }
        }
    }

    @Test
    void anAbsenceIsFoundUnderItsOwnPersonOnly() {
        var absence = absent(joined("Own Er"), "SIC", TODAY, null).extract().<String>path("id");
        var other = joined("Oth Er");

        comeBack(other, absence, TOMORROW).statusCode(404).body("code", equalTo("not-found"));
        correct(other, absence).statusCode(404);
        as(PERSONNEL, Roles.WORKFORCE)
                .get("/v1/staff/{id}/absences/{absence}", other, absence)
                .then()
                .statusCode(404);
        comeBack(other, AbsenceId.next().value().toString(), TOMORROW).statusCode(404);
        absent(unused(), "SIC", TODAY, null).statusCode(404);
    }

    private StaffState stateOf(String id, int version) {
        return await().until(
                        () -> topics.published(StaffState.class).stream()
                                .filter(state ->
                                        state.workerId().value().toString().equals(id) && state.version() == version)
                                .toList(),
                        states -> states.size() == 1)
                .getFirst();
    }

    private static ValidatableResponse absent(String id, String reason, LocalDate from, LocalDate until) {
        var body = until == null
                ? Map.of("reason", reason, "from", from.toString())
                : Map.of("reason", reason, "from", from.toString(), "until", until.toString());
        return post(body, "/v1/staff/{id}/absences", id);
    }

    private static WorkerId worker(String id) {
        return new WorkerId(UUID.fromString(id));
    }

    private static ValidatableResponse keyed(String id, String key, Map<String, String> body) {
        return as(PERSONNEL, Roles.WORKFORCE)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/v1/staff/{id}/absences", id)
                .then();
    }

    private static ValidatableResponse comeBack(String id, String absence, LocalDate on) {
        return post(Map.of("on", on.toString()), "/v1/staff/{id}/absences/{absence}/return", id, absence);
    }

    private static ValidatableResponse correct(String id, String absence) {
        return post(
                Map.of("reason", "Another person of that name"),
                "/v1/staff/{id}/absences/{absence}/corrections",
                id,
                absence);
    }
}
