package org.holdfast.caseload.insight;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.holdfast.platform.testing.Api.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.holdfast.caseload.Desk;
import org.holdfast.caseload.Desk.Opened;
import org.holdfast.caseload.Neighbours;
import org.holdfast.caseload.Neighbours.Team;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.signin.Roles;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RelationshipInsightTest {

    @Inject
    Neighbours neighbours;

    @Inject
    Desk desk;

    /** What is counted is worked out again by hand: two children, of whom one has a card, was asked, and was heard. */
    @Test
    void whatIsOnRecordBetweenChildrenAndTheirSocialWorkersIsCounted() {
        var team = neighbours.team(100);
        var robin = desk.allocated(team, team.sasha());
        var wren = desk.allocated(team, team.ravi());
        desk.openCase(team);
        post(team.sasha(), robin, "worker-card/giving", Map.of("on", today(), "how", "BY_HAND"))
                .statusCode(200);
        post(
                        team.pat(),
                        robin,
                        "check-ins",
                        Map.of(
                                "on",
                                today(),
                                "askedAs",
                                "SUPERVISOR",
                                "how",
                                "CARDS",
                                "knows",
                                "YES",
                                "canReach",
                                "NO",
                                "trusts",
                                "UNSURE"))
                .statusCode(201);
        String said = post(
                        team.sasha(),
                        robin,
                        "voice",
                        Map.of(
                                "on",
                                today(),
                                "situation",
                                "At home",
                                "mode",
                                "DRAWN",
                                "exactWords",
                                "A house with a dog",
                                "about",
                                "WISH",
                                "seenBy",
                                "ALL_WHO_WORK_WITH_ME",
                                "toldTo",
                                List.of()))
                .extract()
                .path("id");
        post(team.sasha(), robin, "voice/" + said + "/answer", Map.of("whatCame", "CHANGED", "inWords", "A dog comes"))
                .statusCode(200);
        String call = post(
                        team.pat(), robin, "call-backs", Map.of("from", "CHILD", "whom", "Robin", "about", "The dog"))
                .extract()
                .path("id");
        post(team.sasha(), robin, "call-backs/" + call + "/return", Map.of("reached", "SPOKE"))
                .statusCode(200);

        of(team, "")
                .body(figure(team, "children"), equalTo(2))
                .body(figure(team, "cardGiven"), equalTo(1))
                .body(figure(team, "checkedIn"), equalTo(1))
                .body(figure(team, "know"), equalTo(1))
                .body(figure(team, "canReach"), equalTo(0))
                .body(figure(team, "trust"), equalTo(0))
                .body(figure(team, "heardLately"), equalTo(1))
                .body(figure(team, "said"), equalTo(1))
                .body(figure(team, "changed"), equalTo(1))
                .body(figure(team, "toldBack"), equalTo(0))
                .body(figure(team, "callsPromised"), equalTo(1))
                .body(figure(team, "callsInTime"), equalTo(1))
                .body(figure(team, "callsLate"), equalTo(0));
        of(team, "/trend?months=2&teamId=" + team.id().value())
                .body("months.month", equalTo(List.of(month().minusMonths(1).toString(), month().toString())))
                .body("months.cardsGiven", equalTo(List.of(0, 1)))
                .body("months.checkIns", equalTo(List.of(0, 1)))
                .body("months.know", equalTo(List.of(0, 1)))
                .body("months.canReach", equalTo(List.of(0, 0)))
                .body("months.trust", equalTo(List.of(0, 0)))
                .body("months.said", equalTo(List.of(0, 1)))
                .body("months.answered", equalTo(List.of(0, 1)))
                .body("months.changed", equalTo(List.of(0, 1)))
                .body("months.toldBack", equalTo(List.of(0, 0)))
                .body("months.callsPromised", equalTo(List.of(0, 1)))
                .body("months.callsInTime", equalTo(List.of(0, 1)))
                .body("months.callsLate", equalTo(List.of(0, 0)));
        of(team, "/trend?months=1&teamId=" + neighbours.team(100).id().value())
                .body("months.said", equalTo(List.of(0)));
        of(team, "/calls")
                .body("items.workerId", equalTo(List.of(team.sasha().value().toString())))
                .body("items[0].promised", equalTo(1))
                .body("items[0].inTime", equalTo(1))
                .body("items[0].late", equalTo(0))
                .body("items[0].waiting", equalTo(0));
        of(neighbours.team(100), "/calls").body("items", empty());
        behind(team.pat(), "NO_CARD").body("items.caseId", equalTo(List.of(wren.caseId())));
        behind(team.pat(), "NOT_TOLD_BACK").body("items.caseId", equalTo(List.of(robin.caseId())));
        behind(team.pat(), "NOT_HEARD_LATELY").body("items.caseId", not(hasItem(robin.caseId())));
        behind(neighbours.team(100).pat(), "NO_CARD").body("items", empty());
    }

    @Test
    void theFiguresAreASheetAndAChartToo() {
        var lena = WorkerId.next();
        as(lena, Roles.LEADER)
                .accept("text/csv")
                .get("/v1/insights/relationship")
                .then()
                .statusCode(200)
                .body(containsString("team,children,cardGiven"));
        as(lena, Roles.LEADER)
                .accept("image/svg+xml")
                .get("/v1/insights/relationship")
                .then()
                .statusCode(200)
                .body(containsString("Who was heard"));
        as(lena, Roles.LEADER)
                .accept("image/svg+xml")
                .get("/v1/insights/relationship/trend")
                .then()
                .statusCode(200)
                .body(containsString("You said, we did"));
        as(lena, Roles.LEADER)
                .accept("text/csv")
                .get("/v1/insights/relationship/trend?months=3")
                .then()
                .statusCode(200)
                .body(containsString("month,cardsGiven"));
        as(lena, Roles.LEADER).get("/v1/insights/relationship/calls").then().statusCode(403);
        as(lena, Roles.LEADER)
                .get("/v1/insights/relationship/children?figure=NO_CARD")
                .then()
                .statusCode(403);
        as(lena, Roles.SOCIAL_WORKER).get("/v1/insights/relationship").then().statusCode(403);
        as(lena, Roles.SOCIAL_WORKER)
                .get("/v1/insights/relationship/trend")
                .then()
                .statusCode(403);
    }

    private static ValidatableResponse of(Team team, String path) {
        return as(team.pat(), Roles.SUPERVISOR)
                .accept("application/json")
                .get("/v1/insights/relationship" + path)
                .then()
                .statusCode(200);
    }

    private static String figure(Team team, String name) {
        return "teams.find { it.teamId == '%s' }.figures.%s".formatted(team.id().value(), name);
    }

    private static ValidatableResponse behind(WorkerId who, String figure) {
        return as(who, Roles.SUPERVISOR)
                .get("/v1/insights/relationship/children?figure={figure}", figure)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse post(WorkerId who, Opened opened, String path, Map<String, Object> body) {
        return as(who, Roles.SOCIAL_WORKER, Roles.SUPERVISOR)
                .body(body)
                .post("/v1/children/" + opened.childId().value() + "/" + path)
                .then();
    }

    private static YearMonth month() {
        return YearMonth.now();
    }

    private static String today() {
        return LocalDate.now().toString();
    }
}
