package org.holdfast.workforce.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.holdfast.platform.testing.Api.anonymous;
import static org.holdfast.platform.testing.Api.as;
import static org.holdfast.platform.testing.Api.asPartner;
import static org.holdfast.platform.testing.Api.asProgram;
import static org.holdfast.workforce.staff.StaffFixtures.PERSONNEL;
import static org.holdfast.workforce.staff.StaffFixtures.freshNumber;
import static org.holdfast.workforce.staff.StaffFixtures.join;
import static org.holdfast.workforce.staff.StaffFixtures.joined;
import static org.holdfast.workforce.staff.StaffFixtures.openTeam;
import static org.holdfast.workforce.staff.StaffFixtures.post;
import static org.holdfast.workforce.staff.StaffFixtures.read;
import static org.holdfast.workforce.staff.StaffFixtures.somebody;
import static org.holdfast.workforce.staff.StaffFixtures.unused;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.holdfast.contracts.AgencyId;
import org.holdfast.contracts.StaffState;
import org.holdfast.contracts.WorkforceEvent.StaffJoined;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.testing.Topics;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StaffResourceTest {

    @Inject
    Topics topics;

    @Test
    void whoJoinsIsAnnouncedWithAllThatOtherServicesNeed() {
        var team = openTeam();
        var supervisor = joined("Asha Rahman");
        var number = freshNumber();

        var answer = join(somebody(
                        "Wren Aldridge",
                        Map.of(
                                "registrationNumber",
                                number,
                                "registeredUntil",
                                "2026-11-30",
                                "teamId",
                                team,
                                "supervisorId",
                                supervisor,
                                "email",
                                "wren@saltmere.example",
                                "telephone",
                                "01632 960 118 ext 12")))
                .statusCode(201)
                .header("ETag", equalTo("\"0\""));
        String id = answer.extract().path("id");

        answer.header("Location", endsWith("/v1/staff/" + id));
        await().untilAsserted(() -> assertThat(topics.published(StaffState.class))
                .filteredOn(state -> state.workerId().value().toString().equals(id))
                .singleElement()
                .satisfies(state -> {
                    assertThat(state.fullName()).isEqualTo("Wren Aldridge");
                    assertThat(state.grade()).isEqualTo("SOCIAL_WORKER");
                    assertThat(state.fte()).isEqualByComparingTo("0.8");
                    assertThat(state.registrationNumber()).isEqualTo(number);
                    assertThat(state.registeredUntil()).isEqualTo(LocalDate.of(2026, 11, 30));
                    assertThat(state.teamId().value()).hasToString(team);
                    assertThat(state.supervisorId().value()).hasToString(supervisor);
                    assertThat(state.email()).isEqualTo("wren@saltmere.example");
                    assertThat(state.telephone()).isEqualTo("01632 960 118 ext 12");
                    assertThat(state.startedOn()).isEqualTo(LocalDate.of(2026, 1, 5));
                    assertThat(state.lastDay()).isNull();
                    assertThat(state.absences()).isEmpty();
                    assertThat(state.version()).isZero();
                }));
        assertThat(topics.published(StaffJoined.class))
                .filteredOn(fact -> fact.workerId().value().toString().equals(id))
                .singleElement()
                .satisfies(fact -> assertThat(fact.teamId().value()).hasToString(team));
    }

    @Test
    void theFactOfJoiningCarriesNoName() {
        var id = joined("Isolde Unmistakable");

        await().untilAsserted(() -> assertThat(topics.sent())
                .filteredOn(record -> record.key().equals(id) && record.type().equals("StaffJoined"))
                .singleElement()
                .satisfies(record -> assertThat(record.payload()).doesNotContain("Isolde")));
    }

    @Test
    void aCouncilsOwnIdIsKeptAndBelongsToOnePerson() {
        var id = unused();

        join(somebody("Jo Bright", Map.of("id", id))).statusCode(201).body("id", equalTo(id));
        join(somebody("Someone Else", Map.of("id", id)))
                .statusCode(409)
                .contentType("application/problem+json")
                .body("code", equalTo("staff-already-known"));
    }

    @Test
    void aRegistrationNumberBelongsToOnePerson() {
        var number = Map.of("registrationNumber", freshNumber());
        joined("First Holder", number);

        join(somebody("Second Holder", number)).statusCode(409).body("code", equalTo("registration-already-held"));
    }

    @Test
    void ofTwoWhoJoinAtOnceWithOneNumberOneIsTaken() {
        var number = Map.of("registrationNumber", freshNumber());

        var statuses = IntStream.range(0, 6)
                .parallel()
                .mapToObj(_ -> join(somebody("Racer", number)).extract().statusCode())
                .sorted()
                .toList();

        assertThat(statuses).isEqualTo(List.of(201, 409, 409, 409, 409, 409));
    }

    @Test
    void whoComesBackKeepsTheRegistrationNumber() {
        var number = Map.of("registrationNumber", freshNumber());
        var before = joined("Robin Returner", number);
        post(Map.of("lastDay", "2026-02-27", "reason", "1", "destination", "3"), "/v1/staff/{id}/departures", before)
                .statusCode(200);

        join(somebody("Robin Returner", number)).statusCode(201);
    }

    @Test
    void theSameRequestSentTwiceIsOnePerson() {
        var key = unused();

        var id = keyed(key, somebody("Once Only")).statusCode(201).extract().path("id");
        keyed(key, somebody("Once Only"))
                .statusCode(201)
                .header("Idempotency-Replayed", equalTo("true"))
                .body("id", equalTo(id));
        keyed(key, somebody("Somebody Else")).statusCode(422).body("code", equalTo("idempotency-key-reused"));
    }

    @Test
    void onlyWorkforcePutsPeopleOnTheRegister() {
        for (var role : List.of(Roles.SOCIAL_WORKER, Roles.SUPERVISOR, Roles.SERVICE_MANAGER, Roles.ACADEMY)) {
            as(PERSONNEL, role)
                    .body(somebody("Nobody"))
                    .post("/v1/staff")
                    .then()
                    .statusCode(403)
                    .body("code", equalTo("role-refused"));
        }
        anonymous().body(somebody("Nobody")).post("/v1/staff").then().statusCode(401);
    }

    @Test
    void aProgramOfTheCouncilMayKeepTheRegister() {
        asProgram("personnel-system", Roles.WORKFORCE)
                .body(somebody("From Personnel"))
                .post("/v1/staff")
                .then()
                .statusCode(201)
                .body("fullName", equalTo("From Personnel"));
    }

    @Test
    void colleaguesSeeWhomToCallButNotTheRegistration() {
        var number = freshNumber();
        var id = joined(
                "Seen Bysome",
                Map.of("registrationNumber", number, "registeredUntil", "2026-11-30", "telephone", "01632 960 118"));

        for (var role : List.of(Roles.WORKFORCE, Roles.SUPERVISOR, Roles.SERVICE_MANAGER)) {
            read(id, role).statusCode(200).body("registrationNumber", equalTo(number));
        }
        for (var role : List.of(Roles.SOCIAL_WORKER, Roles.FRONT_DOOR, Roles.REVIEWING_OFFICER, Roles.AUDITOR)) {
            read(id, role)
                    .statusCode(200)
                    .body("telephone", equalTo("01632 960 118"))
                    .body("registrationNumber", nullValue())
                    .body("registeredUntil", nullValue());
        }
    }

    @Test
    void partnersDoNotReadTheRegister() {
        var id = joined("Not Forpartners");

        asPartner(AgencyId.next()).get("/v1/staff").then().statusCode(403).body("code", equalTo("role-refused"));
        asPartner(AgencyId.next()).get("/v1/staff/{id}", id).then().statusCode(403);
        anonymous().get("/v1/staff/{id}", id).then().statusCode(401).body("code", equalTo("not-signed-in"));
    }

    @Test
    void somebodyWhoIsNotThereIsNotFound() {
        read(unused(), Roles.WORKFORCE).statusCode(404).body("code", equalTo("not-found"));
        read("nonsense", Roles.WORKFORCE).statusCode(404);
        as(PERSONNEL, Roles.WORKFORCE)
                .get("/v1/staff/{id}/line", unused())
                .then()
                .statusCode(404);
        as(PERSONNEL, Roles.WORKFORCE)
                .get("/v1/staff/{id}/moves", unused())
                .then()
                .statusCode(404);
    }

    @Test
    void theLineNamesThoseAboveTheNearestFirst() {
        var director = joined("Dee Rector");
        var manager = joined("Ann Manager", Map.of("supervisorId", director));
        var worker = joined("Wil Worker", Map.of("supervisorId", manager));

        as(PERSONNEL, Roles.SOCIAL_WORKER)
                .get("/v1/staff/{id}/line", worker)
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(manager, director)));
        as(PERSONNEL, Roles.SOCIAL_WORKER)
                .get("/v1/staff/{id}/line", director)
                .then()
                .body("items", equalTo(List.of()));
    }

    @Test
    void theCodeSetsOfTheRegisterCanBeRead() {
        for (var set : List.of("grade", "contract", "absence-reason", "departure-reason", "leaver-destination")) {
            as(PERSONNEL, Roles.WORKFORCE)
                    .get("/v1/code-sets/{name}", set)
                    .then()
                    .statusCode(200)
                    .body("name", equalTo(set));
        }
    }

    private static ValidatableResponse keyed(String key, Map<String, Object> body) {
        return as(PERSONNEL, Roles.WORKFORCE)
                .header("Idempotency-Key", key)
                .body(body)
                .post("/v1/staff")
                .then();
    }
}
