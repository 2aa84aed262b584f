package org.holdfast.workforce.candidate;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.holdfast.workforce.People.PERSONNEL;
import static org.holdfast.workforce.People.get;
import static org.holdfast.workforce.People.joined;
import static org.holdfast.workforce.People.openTeam;
import static org.holdfast.workforce.People.post;
import static org.holdfast.workforce.People.text;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.holdfast.contracts.TeamId;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.time.WorkingDays;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CandidateResourceTest {

    @Inject
    Forgetting forgetting;

    private String team = "";

    @BeforeEach
    void aTeamWithOnePost() {
        team = openTeam();
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

    @Test
    void aPostIsOfferedOnceAndTheNewlyQualifiedMayComeBeyondIt() {
        var robin = interviewed("SOCIAL_WORKER");
        var sam = interviewed("SOCIAL_WORKER");
        var alex = interviewed("NEWLY_QUALIFIED");

        offer(robin, null).statusCode(200).body("stage", equalTo("OFFERED"));
        offer(sam, "They are good").statusCode(409).body("code", equalTo("no-post-free"));
        offer(alex, null).statusCode(422).body("code", equalTo("beyond-posts-without-reason"));
        offer(alex, "Two social workers retire").statusCode(200);

        get(PERSONNEL, Roles.SUPERVISOR, "/v1/vacancies")
                .body("items.findAll { it.teamId == '%s' }.coming".formatted(team), contains(2.0f))
                .body("items.findAll { it.teamId == '%s' }.vacant".formatted(team), contains(1.0f));
        get(PERSONNEL, Roles.SERVICE_MANAGER, "/v1/candidates?stage=OFFERED&teamId=" + team)
                .statusCode(200)
                .body("items.id", contains(robin, alex));
        get(PERSONNEL, Roles.LEADER, "/v1/insights/recruitment")
                .statusCode(200)
                .body("items.grade", hasItem("NEWLY_QUALIFIED"));
    }

    @Test
    void whoJoinsIsOnTheRegister() {
        var robin = interviewed("SOCIAL_WORKER");
        offer(robin, null).statusCode(200);
        move(robin, "ACCEPTED", "2026-03-10").statusCode(200);
        move(robin, "JOINED", "2026-03-10").statusCode(422).body("errors.code", hasItem("says-more"));

        var worker = joined(Map.of("startedOn", "2026-05-04", "teamId", team));
        post(PERSONNEL, Roles.WORKFORCE, "/v1/candidates/" + robin + "/joining", Map.of("workerId", text(worker)))
                .statusCode(200)
                .body("stage", equalTo("JOINED"))
                .body("startsOn", equalTo("2026-05-04"))
                .body("stages", hasSize(6));
        move(robin, "WITHDREW", "2026-05-05").statusCode(409).body("code", equalTo("illegal-transition"));
    }

    @Test
    void whoAppliedInVainIsForgottenAfterSixMonthsAndNobodyElse() {
        var today = LocalDate.now(WorkingDays.ENGLAND).toString();
        var longAgo = interviewed("SOCIAL_WORKER");
        move(longAgo, "DECLINED", "2026-02-27").statusCode(200);
        var lately = interviewed("SOCIAL_WORKER");
        move(lately, "WITHDREW", today).statusCode(200);
        var waiting = interviewed("SOCIAL_WORKER");

        forgetting.sweep();

        candidate(longAgo)
                .body("fullName", nullValue())
                .body("erasedOn", equalTo(today))
                .body("stages.stage", contains("APPLIED", "SHORTLISTED", "INTERVIEWED", "DECLINED"));
        candidate(lately).body("fullName", equalTo("Robin Ashdown")).body("erasedOn", nullValue());
        candidate(waiting).body("fullName", equalTo("Robin Ashdown"));
    }

    @Test
    void candidatesAreForThoseWhoRecruit() {
        post(PERSONNEL, Roles.SERVICE_MANAGER, "/v1/candidates", Map.of()).statusCode(403);
        get(PERSONNEL, Roles.SUPERVISOR, "/v1/candidates").statusCode(403);
        apply("SOCIAL_WORKER", TeamId.next().value().toString())
                .statusCode(422)
                .body("code", equalTo("no-team-to-recruit"));
    }

    private String interviewed(String grade) {
        var id = apply(grade, team).statusCode(201).extract().<String>path("id");
        move(id, "SHORTLISTED", "2026-02-09").statusCode(200);
        move(id, "INTERVIEWED", "2026-02-23").statusCode(200);
        return id;
    }

    private static ValidatableResponse candidate(String id) {
        return get(PERSONNEL, Roles.WORKFORCE, "/v1/candidates/" + id).statusCode(200);
    }

    private static ValidatableResponse apply(String grade, String team) {
        return post(
                PERSONNEL,
                Roles.WORKFORCE,
                "/v1/candidates",
                Map.of(
                        "fullName",
                        "Robin Ashdown",
                        "teamId",
                        team,
                        "grade",
                        grade,
                        "fte",
                        1,
                        "source",
                        "PLACEMENT_HERE",
                        "appliedOn",
                        "2026-02-02"));
    }

    private static ValidatableResponse move(String candidate, String stage, String on) {
        return post(
                PERSONNEL,
                Roles.WORKFORCE,
                "/v1/candidates/" + candidate + "/stages",
                Map.of("stage", stage, "on", on));
    }

    private static ValidatableResponse offer(String candidate, @Nullable String reason) {
        var body = new HashMap<String, Object>(Map.of("on", "2026-03-02", "startsOn", "2026-05-04"));
        if (reason != null) {
            body.put("beyondPostsBecause", reason);
        }
        return post(PERSONNEL, Roles.WORKFORCE, "/v1/candidates/" + candidate + "/offer", body);
    }
}
