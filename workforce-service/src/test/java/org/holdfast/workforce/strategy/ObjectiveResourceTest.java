package org.holdfast.workforce.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.holdfast.workforce.People.PERSONNEL;
import static org.holdfast.workforce.People.get;
import static org.holdfast.workforce.People.joined;
import static org.holdfast.workforce.People.leaves;
import static org.holdfast.workforce.People.openTeam;
import static org.holdfast.workforce.People.post;
import static org.holdfast.workforce.People.registered;
import static org.holdfast.workforce.People.text;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import org.holdfast.contracts.TeamId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.testing.MovableClock;
import org.holdfast.platform.time.WorkingDays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ObjectiveResourceTest {

    @Inject
    MovableClock clock;

    @Inject
    Following following;

    private String team = "";
    private WorkerId owner = WorkerId.next();

    @BeforeEach
    void aTeam() {
        clock.moveTo(LocalDate.of(2026, 11, 23)
                .atTime(12, 0)
                .atZone(WorkingDays.ENGLAND)
                .toInstant());
        team = openTeam();
        owner = joined(Map.of("grade", "SERVICE_MANAGER"));
    }

    @AfterEach
    void backToNow() {
        clock.backToNow();
    }

    @Test
    void theFigureIsReadByItselfAndEachDayStays() {
        var temporary = registered(Map.of("teamId", team, "contract", "AGENCY", "startedOn", "2026-10-05"));
        var objective = set("AGENCY_WORKERS", "AT_MOST")
                .statusCode(201)
                .body("latest.value", equalTo(1.0f))
                .body("standing", equalTo("NOT_YET"))
                .extract()
                .<String>path("id");
        get(PERSONNEL, Roles.LEADER, readings(objective) + "?from=2025-11-01")
                .statusCode(200)
                .body("items", hasSize(13))
                .body("items[0].day", equalTo("2025-11-30"))
                .body("items[0].value", equalTo(0.0f))
                .body("items[11].day", equalTo("2026-10-31"))
                .body("items[11].value", equalTo(1.0f));

        leaves(temporary, "2026-11-23");
        clock.moveBy(Duration.ofDays(1));
        following.sweep();
        following.sweep();

        get(PERSONNEL, Roles.LEADER, readings(objective) + "?from=2026-11-01")
                .body("items.day", contains("2026-11-23", "2026-11-24"))
                .body("items.value", contains(1.0f, 0.0f));
        get(PERSONNEL, Roles.SERVICE_MANAGER, "/v1/strategy/objectives/" + objective)
                .body("standing", equalTo("MET"))
                .body("latest.day", equalTo("2026-11-24"));
        get(PERSONNEL, Roles.LEADER, "/v1/strategy/objectives?limit=200").body("items.id", hasItem(objective));
    }

    @Test
    void everyFigureCanBeFollowed() {
        var _ = registered(Map.of("teamId", team, "supervisorId", text(owner)));

        assertThat(Arrays.stream(Figure.values())
                        .map(figure -> set(figure.name(), "AT_LEAST").extract().statusCode()))
                .containsOnly(201);
        set("SUPERVISED_IN_TIME", "AT_LEAST").body("latest.value", equalTo(0.0f));
        set("MANDATORY_TRAINING", "AT_LEAST").body("latest.value", equalTo(0.0f));
    }

    @Test
    void whatIsFollowedNoLongerIsNotRead() {
        var objective = set("TURNOVER", "AT_MOST")
                .body("standing", equalTo("UNKNOWN"))
                .extract()
                .<String>path("id");
        end(objective).statusCode(200);
        end(objective).statusCode(409).body("code", equalTo("objective-ended"));

        clock.moveBy(Duration.ofDays(1));
        following.sweep();

        get(PERSONNEL, Roles.LEADER, readings(objective) + "?from=2026-11-01")
                .body("items.day", contains("2026-11-23"));
    }

    @Test
    void anObjectiveIsOfATeamAndAPersonThatThereAreAndSetByThoseWhoLead() {
        post(
                        PERSONNEL,
                        Roles.LEADER,
                        "/v1/strategy/objectives",
                        body(
                                "TURNOVER",
                                "AT_MOST",
                                text(owner),
                                TeamId.next().value().toString()))
                .statusCode(422)
                .body("code", equalTo("no-team-to-measure"));
        post(
                        PERSONNEL,
                        Roles.LEADER,
                        "/v1/strategy/objectives",
                        body("TURNOVER", "AT_MOST", text(WorkerId.next()), team))
                .statusCode(422)
                .body("code", equalTo("owner-not-here"));
        post(PERSONNEL, Roles.SERVICE_MANAGER, "/v1/strategy/objectives", Map.of())
                .statusCode(403);
        get(PERSONNEL, Roles.SUPERVISOR, "/v1/strategy/objectives").statusCode(403);
    }

    private ValidatableResponse set(String figure, String aim) {
        return post(PERSONNEL, Roles.LEADER, "/v1/strategy/objectives", body(figure, aim, text(owner), team));
    }

    private static Map<String, ?> body(String figure, String aim, String owner, String team) {
        return Map.of(
                "title",
                "Children keep their social worker",
                "figure",
                figure,
                "teamId",
                team,
                "target",
                Map.of("aim", aim, "value", 0, "by", "2027-09-30"),
                "ownerId",
                owner);
    }

    private static ValidatableResponse end(String objective) {
        return post(
                PERSONNEL,
                Roles.LEADER,
                "/v1/strategy/objectives/" + objective + "/ending",
                Map.of("reason", "Another takes its place"));
    }

    private static String readings(String objective) {
        return "/v1/strategy/objectives/" + objective + "/readings";
    }
}
