package org.holdfast.caseload.stability;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.holdfast.platform.testing.Api.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.holdfast.caseload.Desk;
import org.holdfast.caseload.Neighbours;
import org.holdfast.platform.signin.Roles;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StabilityResourceTest {

    @Inject
    Neighbours neighbours;

    @Inject
    Desk desk;

    @Test
    void aChangeTheChildAskedForIsCountedApartAndOpens() {
        var team = neighbours.team(100);
        var robin = desk.allocated(team, team.sasha());
        desk.allocated(team, team.sasha());
        as(team.pat(), Roles.SUPERVISOR)
                .body(Map.of("workerId", team.ravi().value(), "role", "PRIMARY", "reason", "CHCHAN"))
                .post("/v1/cases/{id}/allocations", robin.caseId())
                .then()
                .statusCode(201);

        as(team.pat(), Roles.LEADER)
                .get("/v1/insights/stability?months=2&teamId={team}", team.id().value())
                .then()
                .statusCode(200)
                .body("now.children", equalTo(2))
                .body("now.workers.one", equalTo(1))
                .body("now.workers.two", equalTo(1))
                .body("now.askedByTheChild", equalTo(1))
                .body("now.endings.unplanned", equalTo(1))
                .body("trend", hasSize(2));
        as(team.pat(), Roles.SUPERVISOR)
                .get("/v1/insights/stability/children?figure=CHANGE_THE_CHILD_ASKED_FOR")
                .then()
                .statusCode(200)
                .body("items.childId", equalTo(List.of(robin.childId().value().toString())));
        as(neighbours.team(100).pat(), Roles.SUPERVISOR)
                .get("/v1/insights/stability/children?figure=CHANGE_THE_CHILD_ASKED_FOR")
                .then()
                .body("items", equalTo(List.of()));
        as(team.sasha(), Roles.SOCIAL_WORKER)
                .get("/v1/insights/stability")
                .then()
                .statusCode(403);
    }

    @Test
    void aChildWhoseBirthdayNobodyKnowsIsCountedToo() {
        var team = neighbours.team(100);
        desk.openCase(team, neighbours.childWithoutBirthday(team));

        as(team.pat(), Roles.LEADER)
                .get("/v1/insights/stability?months=1&teamId={team}", team.id().value())
                .then()
                .statusCode(200)
                .body("now.children", equalTo(1));
    }
}
