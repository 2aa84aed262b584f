package org.holdfast.caseload.session;

import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.holdfast.platform.testing.Api.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.holdfast.caseload.Neighbours;
import org.holdfast.contracts.ChildRecordEvent.DecidedInSupervision;
import org.holdfast.contracts.SupervisionId;
import org.holdfast.contracts.TypedId;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.testing.Topics;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DecisionInSupervisionTest {

    private static final Instant LATER = Instant.parse("2026-03-04T15:00:00Z");

    @Inject
    Topics topics;

    @Inject
    Neighbours neighbours;

    @Test
    void whatWasDecidedInSupervisionIsOnTheChildsTimelineOnce() {
        var team = neighbours.team(100);
        var robin = neighbours.child(team);
        neighbours.authorised(robin);
        var cases = as(team.pat(), Roles.SUPERVISOR);
        await().untilAsserted(() -> cases.get("/v1/cases").then().body("items.childId", hasItem(value(robin))));
        String id = cases.get("/v1/cases")
                .then()
                .extract()
                .path("items.find { it.childId == '%s' }.id".formatted(value(robin)));
        as(team.pat(), Roles.SUPERVISOR)
                .body(Map.of("workerId", value(team.sasha()), "role", "PRIMARY"))
                .post("/v1/cases/{id}/allocations", id)
                .then()
                .statusCode(201);

        topics.deliverTwice(new DecidedInSupervision(
                SupervisionId.next(), robin, team.pat(), "Bring the review forward.", "School is worried.", LATER, 1));

        await().untilAsserted(() -> as(team.sasha(), Roles.SOCIAL_WORKER)
                .get("/v1/children/{id}/timeline", value(robin))
                .then()
                .body(
                        "items.findAll { it.kind == 'DECIDED_IN_SUPERVISION' }.decision",
                        equalTo(List.of("Bring the review forward."))));
    }

    private static String value(TypedId id) {
        return id.value().toString();
    }
}
