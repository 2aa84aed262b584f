package org.holdfast.workforce.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.holdfast.platform.testing.Api.as;
import static org.holdfast.workforce.People.PERSONNEL;
import static org.holdfast.workforce.People.get;
import static org.holdfast.workforce.People.leaves;
import static org.holdfast.workforce.People.openTeam;
import static org.holdfast.workforce.People.post;
import static org.holdfast.workforce.People.registered;
import static org.holdfast.workforce.People.text;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.testing.MovableClock;
import org.holdfast.platform.time.WorkingDays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WorkforceInsightResourceTest {

    private static final String BY_TEAM = "/v1/insights/workforce?by=team";

    @Inject
    MovableClock clock;

    private String team = "";

    /** Five posts; three at full time and one half, one of them an agency worker; one has left, one was ill for a week. */
    @BeforeEach
    void aTeam() {
        clock.moveTo(LocalDate.of(2026, 11, 23)
                .atTime(12, 0)
                .atZone(WorkingDays.ENGLAND)
                .toInstant());
        team = openTeam();
        for (var n = 0; n < 5; n++) {
            post(
                            PERSONNEL,
                            Roles.WORKFORCE,
                            "/v1/posts",
                            Map.of(
                                    "teamId",
                                    team,
                                    "grade",
                                    "SOCIAL_WORKER",
                                    "fte",
                                    1,
                                    "demand",
                                    "USUAL",
                                    "openedOn",
                                    "2024-01-01"))
                    .statusCode(201);
        }
        var ill = registered(Map.of("teamId", team));
        var _ = registered(Map.of("teamId", team));
        var _ = registered(Map.of("teamId", team, "fte", 0.5));
        var _ = registered(Map.of("teamId", team, "contract", "AGENCY"));
        leaves(registered(Map.of("teamId", team)), "2026-06-30");
        post(
                        PERSONNEL,
                        Roles.WORKFORCE,
                        "/v1/staff/" + text(ill) + "/absences",
                        Map.of("reason", "SIC", "from", "2026-10-05", "until", "2026-10-11"))
                .statusCode(201);
    }

    @AfterEach
    void backToNow() {
        clock.backToNow();
    }

    @Test
    void aTeamIsCountedAsTheDepartmentCounts() {
        get(PERSONNEL, Roles.LEADER, BY_TEAM)
                .statusCode(200)
                .body(of("headcount.inPost"), contains(2.5f))
                .body(of("headcount.agency"), contains(1.0f))
                .body(of("headcount.vacancies"), contains(2.5f))
                .body(of("headcount.leavers"), contains(1.0f))
                .body(of("headcount.daysLost"), contains(5))
                .body(of("turnover"), contains(40.0f))
                .body(of("agencyRate"), contains(28.6f))
                .body(of("vacancyRate"), contains(50.0f))
                .body(of("agencyWhoCover"), contains(100.0f))
                .body(of("vacanciesCovered"), contains(40.0f))
                .body(of("absence"), contains(0.8f));
    }

    @Test
    void whoHasLeftStillCountsOnTheDaysBefore() {
        get(PERSONNEL, Roles.LEADER, BY_TEAM + "&on=2026-06-30")
                .body(of("headcount.inPost"), contains(3.5f))
                .body(of("headcount.daysLost"), contains(0));
    }

    @Test
    void twelveMonthsShowATrend() {
        get(PERSONNEL, Roles.WORKFORCE, "/v1/insights/workforce?by=month&on=2026-09-30")
                .statusCode(200)
                .body("items", hasSize(12))
                .body("items[0].key", equalTo("2025-10-31"))
                .body("items[11].key", equalTo("2026-09-30"));
    }

    @Test
    void theSameFiguresAreASheetAndAChart() {
        var sheet = as(PERSONNEL, Roles.LEADER)
                .accept("text/csv")
                .get(BY_TEAM)
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .extract()
                .asString();
        assertThat(sheet).startsWith("key,label,inPost,leavers").contains(team + ",Marina,2.50,1.00,1.00,2.50,1.00");
        as(PERSONNEL, Roles.LEADER)
                .accept("image/svg+xml")
                .get("/v1/insights/workforce?by=month")
                .then()
                .statusCode(200)
                .contentType("image/svg+xml")
                .body(containsString("agency workers"));
    }

    @Test
    void vacanciesAreListedByTeam() {
        get(PERSONNEL, Roles.SUPERVISOR, "/v1/vacancies")
                .statusCode(200)
                .body("items.findAll { it.teamId == '%s' }.vacant".formatted(team), contains(2.5f))
                .body("items.findAll { it.teamId == '%s' }.agency".formatted(team), contains(1.0f));
    }

    @Test
    void aPostIsTakenAwayFromADayOn() {
        var id = post(
                        PERSONNEL,
                        Roles.WORKFORCE,
                        "/v1/posts",
                        Map.of(
                                "teamId",
                                team,
                                "grade",
                                "SOCIAL_WORKER",
                                "fte",
                                1,
                                "demand",
                                "HARD_TO_FILL",
                                "openedOn",
                                "2024-01-01"))
                .statusCode(201)
                .extract()
                .<String>path("id");
        var closure = "/v1/posts/" + id + "/closure";

        post(PERSONNEL, Roles.WORKFORCE, closure, Map.of("closedOn", "2024-01-01"))
                .statusCode(422)
                .body("code", equalTo("closed-before-it-opened"));
        post(PERSONNEL, Roles.WORKFORCE, closure, Map.of("closedOn", "2026-11-23"))
                .statusCode(200);

        post(PERSONNEL, Roles.WORKFORCE, closure, Map.of("closedOn", "2026-11-23"))
                .statusCode(409)
                .body("code", equalTo("post-closed"));
        get(PERSONNEL, Roles.LEADER, "/v1/vacancies")
                .body("items.findAll { it.teamId == '%s' }.posts".formatted(team), contains(5.0f));
    }

    @Test
    void lengthOfServiceIsCountedOnADay() {
        get(PERSONNEL, Roles.LEADER, "/v1/insights/length-of-service?on=2026-09-30")
                .statusCode(200)
                .body("on", equalTo("2026-09-30"))
                .body("bands", hasSize(5))
                .body("newlyQualified.months", contains(12, 24, 36));
        get(PERSONNEL, Roles.SUPERVISOR, "/v1/insights/length-of-service").statusCode(403);
    }

    @Test
    void figuresAreForThoseWhoAnswerForThem() {
        get(PERSONNEL, Roles.SOCIAL_WORKER, BY_TEAM).statusCode(403).body("code", equalTo("role-refused"));
        get(PERSONNEL, Roles.LEADER, "/v1/insights/workforce?on=2026-11-24")
                .statusCode(422)
                .body("errors.code", equalTo(List.of("ahead")));
    }

    private String of(String field) {
        return "items.findAll { it.key == '%s' }.%s".formatted(team, field);
    }
}
