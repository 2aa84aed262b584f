package org.holdfast.workforce.staff;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.oneOf;
import static org.holdfast.platform.testing.Api.as;
import static org.holdfast.workforce.staff.StaffFixtures.PERSONNEL;
import static org.holdfast.workforce.staff.StaffFixtures.joined;
import static org.holdfast.workforce.staff.StaffFixtures.openTeam;
import static org.holdfast.workforce.staff.StaffFixtures.post;
import static org.holdfast.workforce.staff.StaffFixtures.unused;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.time.WorkingDays;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StaffListTest {

    private static final LocalDate TODAY = LocalDate.now(WorkingDays.ENGLAND);

    @Test
    void aListIsReadThroughPageByPageAndStaysStableUnderInserts() {
        var team = openTeam();
        for (var name : List.of("Delta", "Alpha", "Bravo", "Bravo", "Echo")) {
            joined(name, Map.of("teamId", team));
        }

        var first = list(Map.of("teamId", team, "limit", 2));
        joined("Aardvark", Map.of("teamId", team));
        var second = list(Map.of("teamId", team, "limit", 2, "cursor", cursorOf(first)));
        var third = list(Map.of("teamId", team, "limit", 2, "cursor", cursorOf(second)));

        first.header("Link", containsString("rel=\"next\""));
        assertThat(names(first)).isEqualTo(List.of("Alpha", "Bravo"));
        assertThat(names(second)).isEqualTo(List.of("Bravo", "Delta"));
        assertThat(names(third)).isEqualTo(List.of("Echo"));
        third.body("nextCursor", equalTo(null));
        assertThat(ids(first)).doesNotContainAnyElementsOf(ids(second));
    }

    @Test
    void namesHaveNoPlaceInAUrlNotEvenInACursor() {
        var team = openTeam();
        joined("Alpha", Map.of("teamId", team));
        joined("Bravo", Map.of("teamId", team));

        var place = cursorOf(list(Map.of("teamId", team, "limit", 1))).split("\\.")[1];

        assertThat(new String(Base64.getUrlDecoder().decode(place), UTF_8)).doesNotContain("Alpha", "Bravo");
    }

    @Test
    void aForgedCursorIsRefused() {
        var team = openTeam();
        joined("Alpha", Map.of("teamId", team));
        joined("Bravo", Map.of("teamId", team));
        var cursor = cursorOf(list(Map.of("teamId", team, "limit", 1)));
        var teams = as(PERSONNEL, Roles.WORKFORCE)
                .queryParam("limit", 1)
                .get("/v1/teams")
                .then()
                .extract()
                .<String>path("nextCursor");

        for (var forged : List.of("nonsense", "a.b", cursor.substring(1), cursor + "AAAA", teams)) {
            list(Map.of("cursor", forged)).statusCode(400).body("code", equalTo("bad-cursor"));
        }
    }

    @Test
    void limitsOutsideOneToTwoHundredAreRefused() {
        for (var limit : List.of(0, -1, 201)) {
            list(Map.of("limit", limit)).statusCode(422).body("errors.parameter", equalTo(List.of("limit")));
        }
    }

    @Test
    void filtersNarrowTheListDownTogether() {
        var team = openTeam();
        joined("Sam Worker", Map.of("teamId", team));
        joined("Ada Visor", Map.of("teamId", team, "grade", "PRACTICE_SUPERVISOR"));

        assertThat(names(list(Map.of("teamId", team)))).isEqualTo(List.of("Ada Visor", "Sam Worker"));
        assertThat(names(list(Map.of("teamId", team, "grade", "PRACTICE_SUPERVISOR"))))
                .isEqualTo(List.of("Ada Visor"));
        assertThat(names(list(Map.of("teamId", unused())))).isEmpty();
    }

    @Test
    void whoIsAwayOnADayIsFound() {
        var team = openTeam();
        var away = joined("Ali Away", Map.of("teamId", team));
        var open = joined("Olu Open", Map.of("teamId", team));
        var mistaken = joined("Mia Mistaken", Map.of("teamId", team));
        absent(away, Map.of("reason", "TRN", "from", "2026-04-07", "until", "2026-04-08"));
        absent(open, Map.of("reason", "SIC", "from", "2026-04-08"));
        var error = absent(mistaken, Map.of("reason", "SIC", "from", "2026-04-08"));
        post(Map.of("reason", "Wrong person"), "/v1/staff/{id}/absences/{absence}/corrections", mistaken, error)
                .statusCode(200);

        assertThat(awayOn(team, "2026-04-06")).isEmpty();
        assertThat(awayOn(team, "2026-04-07")).isEqualTo(List.of("Ali Away"));
        assertThat(awayOn(team, "2026-04-08")).isEqualTo(List.of("Ali Away", "Olu Open"));
        assertThat(awayOn(team, "2026-04-09")).isEqualTo(List.of("Olu Open"));
    }

    @Test
    void whoWorksHereTodayIsToldFromWhoHasLeftOrHasYetToStart() {
        var team = openTeam();
        joined("Here", Map.of("teamId", team));
        leaveOn(joined("Here Stilltoday", Map.of("teamId", team)), TODAY);
        leaveOn(joined("Gone", Map.of("teamId", team)), TODAY.minusDays(2));
        joined("Tostart", Map.of("teamId", team, "startedOn", TODAY.plusDays(30).toString()));

        assertThat(names(list(Map.of("teamId", team, "present", true)))).isEqualTo(List.of("Here", "Here Stilltoday"));
        assertThat(names(list(Map.of("teamId", team, "present", false)))).isEqualTo(List.of("Gone", "Tostart"));
    }

    @Test
    void colleaguesSeeNoRegistrationInTheListEither() {
        var team = openTeam();
        joined("Reg Istered", Map.of("teamId", team, "registrationNumber", StaffFixtures.freshNumber()));

        as(PERSONNEL, Roles.SOCIAL_WORKER)
                .queryParam("teamId", team)
                .get("/v1/staff")
                .then()
                .statusCode(200)
                .body("items.fullName", equalTo(List.of("Reg Istered")))
                .body("items[0].registrationNumber", equalTo(null));
    }

    @Test
    void filtersThatMakeNoSenseAreRefused() {
        for (var filter : List.of(
                Map.of("teamId", "nonsense"),
                Map.of("grade", "WIZARD"),
                Map.of("present", "maybe"),
                Map.of("absentOn", "tomorrow"),
                Map.of("absentOn", "+999999999-12-31"))) {
            list(filter).statusCode(oneOf(400, 404, 422));
        }
    }

    private static ValidatableResponse list(Map<String, ?> filter) {
        return as(PERSONNEL, Roles.WORKFORCE)
                .queryParams(filter)
                .get("/v1/staff")
                .then();
    }

    private static List<String> names(ValidatableResponse page) {
        return page.statusCode(200).extract().path("items.fullName");
    }

    private static List<String> ids(ValidatableResponse page) {
        return page.extract().path("items.id");
    }

    private static String cursorOf(ValidatableResponse page) {
        return page.statusCode(200).extract().path("nextCursor");
    }

    private static List<String> awayOn(String team, String day) {
        return names(list(Map.of("teamId", team, "absentOn", day)));
    }

    private static String absent(String id, Map<String, String> absence) {
        return post(absence, "/v1/staff/{id}/absences", id)
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static void leaveOn(String id, LocalDate lastDay) {
        post(Map.of("lastDay", lastDay.toString(), "reason", "5", "destination", "6"), "/v1/staff/{id}/departures", id)
                .statusCode(200);
    }
}
