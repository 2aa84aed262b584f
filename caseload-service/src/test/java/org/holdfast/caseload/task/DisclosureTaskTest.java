package org.holdfast.caseload.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.holdfast.caseload.Neighbours.MONDAY;
import static org.holdfast.platform.testing.Api.as;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.List;
import org.holdfast.caseload.Neighbours;
import org.holdfast.caseload.Neighbours.Team;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.DirectWorkEvent.DisclosureMade;
import org.holdfast.contracts.SessionId;
import org.holdfast.contracts.WorkPlanId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.testing.Topics;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DisclosureTaskTest {

    @Inject
    Neighbours neighbours;

    @Inject
    Topics topics;

    @Test
    void theWorkersSupervisorHasATaskTheSameDayAndOnce() {
        var team = neighbours.team(100);
        var robin = neighbours.child(team);
        await().untilAsserted(() -> as(team.pat(), Roles.SUPERVISOR)
                .get("/v1/caseloads/{id}", team.sasha().value())
                .then()
                .statusCode(200));

        topics.deliverTwice(disclosure(team, robin));
        var later = ChildId.next();
        topics.deliver(disclosure(team, later));

        await().untilAsserted(() -> tasks(team.pat())
                .body("items.findAll { it.childId == '%s' }.size()".formatted(later.value()), equalTo(1)));
        tasks(team.pat())
                .body("items.findAll { it.childId == '%s' }.size()".formatted(robin.value()), equalTo(1))
                .body("items[0].kind", equalTo("DISCLOSURE"))
                .body("items[0].aboutWorker", equalTo(team.sasha().value().toString()));
        List<String> sashas = tasks(team.sasha()).extract().path("items.kind");
        assertThat(sashas).doesNotContain("DISCLOSURE");
    }

    private static DisclosureMade disclosure(Team team, ChildId child) {
        return new DisclosureMade(WorkPlanId.next(), SessionId.next(), child, team.sasha(), true, MONDAY, 1);
    }

    private static ValidatableResponse tasks(WorkerId worker) {
        return as(worker, Roles.SUPERVISOR).get("/v1/tasks").then().statusCode(200);
    }
}
