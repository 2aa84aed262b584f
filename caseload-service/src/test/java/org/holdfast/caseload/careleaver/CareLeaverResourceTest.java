package org.holdfast.caseload.careleaver;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.holdfast.platform.testing.Api.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.holdfast.caseload.Desk;
import org.holdfast.caseload.Desk.Opened;
import org.holdfast.caseload.Neighbours;
import org.holdfast.caseload.Neighbours.Team;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.ChildState;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.testing.Topics;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CareLeaverResourceTest {

    @Inject
    Neighbours neighbours;

    @Inject
    Desk desk;

    @Inject
    Topics topics;

    @Test
    void whoTurnsEighteenIsSeenAheadWithWhatIsMissing() {
        var team = neighbours.team(100);
        var robin = inCare(team, LocalDate.now().plusMonths(6).minusYears(18));
        var small = inCare(team, LocalDate.now().minusYears(4));

        ahead(team.pat(), 12)
                .body("items.caseId", hasItem(robin.caseId()))
                .body("items.caseId", not(hasItem(small.caseId())))
                .body("items[0].personalAdviser", equalTo(false))
                .body("items[0].gaps", hasItem("HOUSING"));
        String offer = as(team.sasha(), Roles.SOCIAL_WORKER)
                .body(Map.of(
                        "kind",
                        "HOUSING",
                        "what",
                        "A flat in Marsh",
                        "by",
                        "The council",
                        "priority",
                        true,
                        "on",
                        LocalDate.now().toString()))
                .post("/v1/care-leavers/{id}/offers", robin.childId().value())
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        as(team.pat(), Roles.SUPERVISOR)
                .body(Map.of("workerId", team.ravi().value(), "role", "PERSONAL_ADVISER"))
                .post("/v1/cases/{id}/allocations", robin.caseId())
                .then()
                .statusCode(201);

        ahead(team.pat(), 12)
                .body("items[0].personalAdviser", equalTo(true))
                .body("items[0].offered", equalTo(List.of("HOUSING")))
                .body("items[0].gaps", not(hasItem("HOUSING")));
        takeUp(team.sasha(), robin, offer, "NOT_NOW").statusCode(200);
        takeUp(team.sasha(), robin, offer, "TAKEN").statusCode(200).body("takeUp", equalTo("TAKEN"));
        takeUp(team.sasha(), robin, offer, "TAKEN").statusCode(409).body("code", equalTo("offer-settled"));
        figures(team)
                .body("youngPeople", equalTo(1))
                .body("withoutAdviser", equalTo(0))
                .body("withoutOffer", equalTo(0))
                .body("kinds.find { it.kind == 'HOUSING' }.offered", equalTo(1))
                .body("kinds.find { it.kind == 'HOUSING' }.priority", equalTo(1))
                .body("kinds.find { it.kind == 'HOUSING' }.taken", equalTo(1))
                .body("kinds.find { it.kind == 'HOUSING' }.waiting", equalTo(0))
                .body("kinds.find { it.kind == 'HOUSING' }.without", equalTo(0))
                .body("kinds.find { it.kind == 'WORK' }.without", equalTo(1));
        ahead(neighbours.team(100).pat(), 60).body("items", equalTo(List.of()));
        as(neighbours.team(100).ravi(), Roles.SOCIAL_WORKER)
                .get("/v1/care-leavers/{id}/offers", robin.childId().value())
                .then()
                .statusCode(404);
    }

    @Test
    void theFiguresNameNobodyAndAreASheetAndAChartToo() {
        var lena = WorkerId.next();
        as(lena, Roles.LEADER)
                .accept("text/csv")
                .get("/v1/care-leavers/figures")
                .then()
                .statusCode(200)
                .body(startsWith("kind,label,without"));
        as(lena, Roles.LEADER)
                .accept("image/svg+xml")
                .get("/v1/care-leavers/figures")
                .then()
                .statusCode(200)
                .body(containsString("What young people are offered"));
        as(lena, Roles.LEADER).get("/v1/care-leavers").then().statusCode(403);
        as(lena, Roles.SOCIAL_WORKER).get("/v1/care-leavers/figures").then().statusCode(403);
    }

    private Opened inCare(Team team, LocalDate born) {
        var child = ChildId.next();
        topics.deliver(new ChildState(
                child,
                "C1",
                "Robin Ashgrove",
                born,
                null,
                null,
                "F",
                null,
                null,
                team.sector() + "QT",
                null,
                null,
                null,
                null,
                Neighbours.MONDAY,
                0));
        var opened = new Opened(desk.openCase(team, child), child);
        desk.allocate(team, opened.caseId(), team.sasha()).statusCode(201);
        as(team.pat(), Roles.SUPERVISOR)
                .body(Map.of(
                        "type",
                        "LOOKED_AFTER",
                        "complexity",
                        "STANDARD",
                        "circumstances",
                        List.of(),
                        "on",
                        LocalDate.now().toString(),
                        "reason",
                        "The order was made"))
                .post("/v1/cases/{id}/status-changes", opened.caseId())
                .then()
                .statusCode(200);
        return opened;
    }

    private static ValidatableResponse figures(Team team) {
        return as(team.pat(), Roles.SUPERVISOR)
                .accept("application/json")
                .get(
                        "/v1/care-leavers/figures?months=12&teamId={team}",
                        team.id().value())
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse ahead(WorkerId who, int months) {
        return as(who, Roles.SUPERVISOR)
                .get("/v1/care-leavers?months={months}", months)
                .then()
                .statusCode(200);
    }

    private static ValidatableResponse takeUp(WorkerId who, Opened opened, String offer, String takeUp) {
        return as(who, Roles.SOCIAL_WORKER)
                .body(Map.of("takeUp", takeUp))
                .post(
                        "/v1/care-leavers/{id}/offers/{offer}/take-up",
                        opened.childId().value(),
                        offer)
                .then();
    }
}
