package org.holdfast.workforce.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.holdfast.platform.testing.Api.as;
import static org.holdfast.workforce.staff.StaffFixtures.PERSONNEL;
import static org.holdfast.workforce.staff.StaffFixtures.closedTeam;
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
import java.util.stream.Stream;
import org.holdfast.contracts.StaffState;
import org.holdfast.contracts.WorkforceEvent.StaffChanged;
import org.holdfast.contracts.WorkforceEvent.StaffLeft;
import org.holdfast.contracts.WorkforceEvent.StaffMoved;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.testing.MovableClock;
import org.holdfast.platform.testing.Topics;
import org.holdfast.platform.time.WorkingDays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EmploymentResourceTest {

    private static final LocalDate TODAY = LocalDate.now(WorkingDays.ENGLAND);

    @Inject
    Topics topics;

    @Inject
    MovableClock clock;

    @AfterEach
    void backToNow() {
        clock.backToNow();
    }

    @Test
    void newContactDetailsReplaceTheOldOnesAndAreTold() {
        var id = joined("Wren Aldridge", Map.of("email", "wren@saltmere.example", "telephone", "01632 960 118"));

        put("contact-details", id, "\"0\"", Map.of("fullName", "Wren Okoro", "telephone", "01632 960 119"))
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("fullName", equalTo("Wren Okoro"))
                .body("email", nullValue());

        assertThat(latestState(id, 1).fullName()).isEqualTo("Wren Okoro");
        assertThat(topics.published(StaffChanged.class))
                .anyMatch(fact -> fact.workerId().value().toString().equals(id) && fact.version() == 1);
    }

    @Test
    void aChangeNamesTheVersionItWasMadeOn() {
        var id = joined("Two Atonce");
        var details = Map.of("fullName", "Changed Once");
        var pattern = Map.of("grade", "TEAM_MANAGER", "fte", 1);

        put("contact-details", id, null, details).statusCode(428).body("code", equalTo("precondition-required"));
        put("working-pattern", id, null, pattern).statusCode(428);
        put("contact-details", id, "\"0\"", details).statusCode(200);
        put("contact-details", id, "\"0\"", details).statusCode(412).body("code", equalTo("precondition-failed"));
        put("working-pattern", id, "\"0\"", pattern).statusCode(412);
        read(id, Roles.WORKFORCE).header("ETag", equalTo("\"1\""));
    }

    @Test
    void aCommandThatNamesAVersionMeansIt() {
        var id = joined("Strict Sender");
        var team = openTeam();

        for (var path : List.of("moves", "departures")) {
            as(PERSONNEL, Roles.WORKFORCE)
                    .header("If-Match", "\"7\"")
                    .body(path.equals("moves") ? moveTo(team, TODAY) : leaving(TODAY))
                    .post("/v1/staff/{id}/{path}", id, path)
                    .then()
                    .statusCode(412);
        }
    }

    @Test
    void gradeAndWorkingTimeReachTheServicesThatPlanWithThem() {
        var id = joined("Step Up");

        put("working-pattern", id, "\"0\"", Map.of("grade", "CONSULTANT_PRACTITIONER", "fte", 0.55))
                .statusCode(200)
                .body("grade", equalTo("CONSULTANT_PRACTITIONER"))
                .body("fte", equalTo(0.55f));

        var state = latestState(id, 1);
        assertThat(state.grade()).isEqualTo("CONSULTANT_PRACTITIONER");
        assertThat(state.fte()).isEqualByComparingTo("0.55");
    }

    @Test
    void aMoveChangesTeamAndSupervisorAndLeavesATrace() {
        var before = openTeam();
        var after = openTeam();
        var supervisor = joined("Sue Pervisor");
        var id = joined("Mo Ving", Map.of("teamId", before));

        post(Map.of("teamId", after, "supervisorId", supervisor, "on", TODAY.toString()), "/v1/staff/{id}/moves", id)
                .statusCode(200)
                .header("ETag", equalTo("\"1\""))
                .body("teamId", equalTo(after))
                .body("supervisorId", equalTo(supervisor));

        as(PERSONNEL, Roles.SOCIAL_WORKER)
                .get("/v1/staff/{id}/moves", id)
                .then()
                .body("items.teamId", equalTo(List.of(after, before)))
                .body("items.since", equalTo(List.of(TODAY.toString(), "2026-01-05")));
        assertThat(latestState(id, 1).teamId().value()).hasToString(after);
        assertThat(topics.published(StaffMoved.class))
                .anyMatch(fact -> fact.workerId().value().toString().equals(id)
                        && fact.on().equals(TODAY)
                        && fact.version() == 1);
    }

    @Test
    void peopleArePlacedWithOpenTeamsOnly() {
        var id = joined("Team Less");

        for (var team : List.of(closedTeam(), unused())) {
            move(id, Map.of("teamId", team, "on", TODAY.toString()))
                    .statusCode(422)
                    .body("code", equalTo("team-not-open"))
                    .body("errors.pointer", equalTo(List.of("#/teamId")));
            join(somebody("Team Less", Map.of("teamId", team))).statusCode(422).body("code", equalTo("team-not-open"));
        }
    }

    @Test
    void aSupervisorIsKnownAndNotGone() {
        var gone = joined("Gon Already");
        leave(gone, TODAY.minusDays(1)).statusCode(200);
        var id = joined("Needs Supervisor");

        for (var supervisor : List.of(gone, unused())) {
            move(id, Map.of("teamId", openTeam(), "supervisorId", supervisor, "on", TODAY.toString()))
                    .statusCode(422)
                    .body("code", equalTo("supervisor-not-here"))
                    .body("errors.pointer", equalTo(List.of("#/supervisorId")));
            join(somebody("Needs Supervisor", Map.of("supervisorId", supervisor)))
                    .statusCode(422)
                    .body("code", equalTo("supervisor-not-here"));
        }
    }

    @Test
    void theLineUpwardsNeverClosesIntoACircle() {
        var team = openTeam();
        var top = joined("To Pmost");
        var middle = joined("Mid Dle", Map.of("supervisorId", top));
        var bottom = joined("Bot Tom", Map.of("supervisorId", middle));

        for (var supervisor : List.of(top, middle, bottom)) {
            move(top, Map.of("teamId", team, "supervisorId", supervisor, "on", TODAY.toString()))
                    .statusCode(422)
                    .body("code", equalTo("supervision-circle"));
        }
    }

    @Test
    void twoWhoAreMovedUnderEachOtherAtOnceFormNoCircle() {
        var team = openTeam();
        var one = joined("On E");
        var two = joined("Tw O");

        var statuses = Stream.of(List.of(one, two), List.of(two, one))
                .parallel()
                .map(pair -> move(
                        pair.getFirst(),
                        Map.of("teamId", team, "supervisorId", pair.getLast(), "on", TODAY.toString())))
                .map(answer -> answer.extract().statusCode())
                .sorted()
                .toList();

        assertThat(statuses).isEqualTo(List.of(200, 422));
    }

    @Test
    void aMoveAheadIsRecordedOnceItHasComeAbout() {
        var id = joined("To Early");
        var team = openTeam();

        move(id, moveTo(team, TODAY.plusDays(1))).statusCode(422).body("code", equalTo("move-out-of-order"));
        move(id, moveTo(team, LocalDate.of(2026, 1, 4))).statusCode(422).body("code", equalTo("outside-employment"));
    }

    @Test
    void whoGivesNoticeWorksOnUntilTheLastDayIsOver() {
        var id = joined("No Tice");
        var lastDay = TODAY.plusDays(3);

        leave(id, lastDay)
                .statusCode(200)
                .body("lastDay", equalTo(lastDay.toString()))
                .body("departureReason", equalTo("1"))
                .body("destination", equalTo("5"));
        move(id, moveTo(openTeam(), TODAY)).statusCode(200);
        read(id, Roles.SOCIAL_WORKER)
                .body("lastDay", equalTo(lastDay.toString()))
                .body("departureReason", nullValue());
        assertThat(latestState(id, 1).lastDay()).isEqualTo(lastDay);
        await().untilAsserted(() -> assertThat(topics.published(StaffLeft.class))
                .anyMatch(fact -> fact.workerId().value().toString().equals(id)
                        && fact.lastDay().equals(lastDay)
                        && fact.reason().equals("1")));

        clock.moveTo(
                lastDay.plusDays(1).atTime(0, 1).atZone(WorkingDays.ENGLAND).toInstant());
        refusedAsGone(move(id, moveTo(openTeam(), TODAY)));
    }

    @Test
    void afterTheLastDayNothingElseIsDone() {
        var id = joined("Al Ready Gone");
        leave(id, TODAY.minusDays(1)).statusCode(200).header("ETag", equalTo("\"1\""));

        refusedAsGone(put("contact-details", id, "\"1\"", Map.of("fullName", "Someone Else")));
        refusedAsGone(put("working-pattern", id, "\"1\"", Map.of("grade", "DIRECTOR", "fte", 1)));
        refusedAsGone(move(id, moveTo(openTeam(), TODAY.minusDays(1))));
        refusedAsGone(leave(id, TODAY));
        refusedAsGone(
                post(Map.of("reason", "SIC", "from", TODAY.minusDays(5).toString()), "/v1/staff/{id}/absences", id));
        read(id, Roles.WORKFORCE).statusCode(200).header("ETag", equalTo("\"1\""));
    }

    @Test
    void nobodyLeavesBeforeTheyJoined() {
        leave(joined("Never Came"), LocalDate.of(2026, 1, 4))
                .statusCode(422)
                .body("code", equalTo("outside-employment"))
                .body("errors.pointer", equalTo(List.of("#/lastDay")));
    }

    @Test
    void onlyWorkforceChangesTheRegister() {
        var id = joined("Un Touchable");
        for (var role : List.of(Roles.SOCIAL_WORKER, Roles.SUPERVISOR, Roles.SERVICE_MANAGER, Roles.LEADER)) {
            for (var document : List.of("contact-details", "working-pattern")) {
                as(PERSONNEL, role)
                        .header("If-Match", "\"0\"")
                        .body(Map.of("fullName", "Someone Else", "grade", "DIRECTOR", "fte", 1))
                        .put("/v1/staff/{id}/{document}", id, document)
                        .then()
                        .statusCode(403)
                        .body("code", equalTo("role-refused"));
            }
            for (var command : List.of("moves", "departures")) {
                as(PERSONNEL, role)
                        .body(Map.of())
                        .post("/v1/staff/{id}/{command}", id, command)
                        .then()
                        .statusCode(403)
                        .body("code", equalTo("role-refused"));
            }
        }
        read(id, Roles.WORKFORCE).body("fullName", equalTo("Un Touchable")).header("ETag", equalTo("\"0\""));
    }

    @Test
    void nobodyIsChangedWhoIsNotThere() {
        put("contact-details", unused(), "\"0\"", Map.of("fullName", "No One")).statusCode(404);
        put("working-pattern", unused(), "\"0\"", Map.of("grade", "DIRECTOR", "fte", 1))
                .statusCode(404);
        move(unused(), moveTo(openTeam(), TODAY)).statusCode(404);
        leave(unused(), TODAY).statusCode(404);
    }

    private StaffState latestState(String id, int version) {
        return await().until(
                        () -> topics.published(StaffState.class).stream()
                                .filter(state ->
                                        state.workerId().value().toString().equals(id) && state.version() == version)
                                .toList(),
                        states -> states.size() == 1)
                .getFirst();
    }

    private static void refusedAsGone(ValidatableResponse answer) {
        answer.statusCode(409).contentType("application/problem+json").body("code", equalTo("staff-gone"));
    }

    private static ValidatableResponse put(String what, String id, String version, Map<String, ?> body) {
        var request = as(PERSONNEL, Roles.WORKFORCE).body(body);
        if (version != null) {
            request.header("If-Match", version);
        }
        return request.put("/v1/staff/{id}/{what}", id, what).then();
    }

    private static ValidatableResponse move(String id, Map<String, ?> body) {
        return post(body, "/v1/staff/{id}/moves", id);
    }

    private static ValidatableResponse leave(String id, LocalDate lastDay) {
        return post(leaving(lastDay), "/v1/staff/{id}/departures", id);
    }

    private static Map<String, String> moveTo(String team, LocalDate on) {
        return Map.of("teamId", team, "on", on.toString());
    }

    private static Map<String, String> leaving(LocalDate lastDay) {
        return Map.of("lastDay", lastDay.toString(), "reason", "1", "destination", "5");
    }
}
