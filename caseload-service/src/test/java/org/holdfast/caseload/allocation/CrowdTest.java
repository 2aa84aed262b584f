package org.holdfast.caseload.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.holdfast.platform.testing.Api.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.holdfast.caseload.Desk;
import org.holdfast.caseload.Desk.Opened;
import org.holdfast.caseload.Neighbours;
import org.holdfast.caseload.Neighbours.Team;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.signin.Roles;
import org.junit.jupiter.api.Test;

/** A hundred managers at one team at one moment. */
@QuarkusTest
class CrowdTest {

    private static final int MANAGERS = 100;

    @Inject
    Neighbours neighbours;

    @Inject
    Desk desk;

    @Test
    void aHundredAllocatorsGiveEachChildOneSocialWorkerAndEachIsTold() throws Exception {
        var team = neighbours.team(100);
        var cases = Stream.generate(() -> desk.openCase(team)).limit(5).toList();
        var random = new Random(7);
        var asked = Stream.generate(() -> ask(
                        team,
                        cases.get(random.nextInt(cases.size())),
                        random.nextBoolean() ? team.sasha() : team.ravi()))
                .limit(MANAGERS)
                .toList();
        try (var managers = Executors.newVirtualThreadPerTaskExecutor()) {
            var statuses = managers.invokeAll(asked).stream()
                    .map(done -> done.resultNow())
                    .toList();

            assertThat(statuses)
                    .hasSize(MANAGERS)
                    .isSubsetOf(201, 409, 422, 429, 503)
                    .contains(201);
            assertThat(statuses).filteredOn(status -> status == 201).hasSizeLessThanOrEqualTo(cases.size());
        }
        for (var opened : cases) {
            as(team.pat(), Roles.SUPERVISOR)
                    .get("/v1/children/{id}/workers", opened.childId().value())
                    .then()
                    .body("items.size()", lessThanOrEqualTo(1));
        }
    }

    private Callable<Integer> ask(Team team, Opened opened, WorkerId worker) {
        return () -> desk.allocate(team, opened.caseId(), worker).extract().statusCode();
    }
}
