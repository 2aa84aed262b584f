package org.holdfast.caseload.task;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.holdfast.caseload.Neighbours.MONDAY;
import static org.holdfast.platform.testing.Api.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import org.holdfast.caseload.Desk;
import org.holdfast.caseload.Neighbours;
import org.holdfast.caseload.Neighbours.Team;
import org.holdfast.contracts.WorkforceEvent.RegistrationLapsed;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.testing.Topics;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RegistrationLapsedTaskTest {

    private static final LocalDate LAST_DAY = LocalDate.of(2026, 2, 28);

    @Inject
    Neighbours neighbours;

    @Inject
    Desk desk;

    @Inject
    Topics topics;

    @Test
    void theManagerOfAWorkerWhoseRegistrationEndedHasATaskForEachChildOnceForEachLapse() {
        var team = neighbours.team(100);
        desk.allocated(team, team.sasha());
        desk.allocated(team, team.sasha());

        topics.deliverTwice(new RegistrationLapsed(team.sasha(), LAST_DAY, MONDAY, 0));
        awaitTasks(team, 2);
        topics.deliver(new RegistrationLapsed(team.sasha(), LAST_DAY.plusYears(1), MONDAY, 0));
        awaitTasks(team, 4);
    }

    @Test
    void whoHasNoChildrenRaisesNoTask() {
        var team = neighbours.team(100);
        desk.allocated(team, team.sasha());

        topics.deliver(new RegistrationLapsed(team.ravi(), LAST_DAY, MONDAY, 0));
        topics.deliver(new RegistrationLapsed(team.sasha(), LAST_DAY, MONDAY, 0));

        awaitTasks(team, 1);
    }

    private static void awaitTasks(Team team, int number) {
        await().untilAsserted(() -> as(team.pat(), Roles.SUPERVISOR)
                .get("/v1/tasks")
                .then()
                .statusCode(200)
                .body("items.findAll { it.kind == 'REGISTRATION_LAPSED' }.size()", equalTo(number)));
    }
}
