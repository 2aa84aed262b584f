package org.holdfast.caseload.programme;

import static org.hamcrest.Matchers.equalTo;
import static org.holdfast.platform.testing.Api.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.holdfast.caseload.Desk;
import org.holdfast.caseload.Desk.Opened;
import org.holdfast.caseload.Neighbours;
import org.holdfast.caseload.Neighbours.Team;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.signin.Roles;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProgrammeTest {

    @Inject
    Neighbours neighbours;

    @Inject
    Desk desk;

    @Test
    void familySupportUnderAnExperiencedSocialWorkerIsCountedByTeam() {
        var name = "Moor " + UUID.randomUUID();
        var team = neighbours.team(100, name);
        var helped = desk.allocated(team, team.sasha());
        var alone = desk.allocated(team, team.sasha());
        for (var opened : List.of(helped, alone)) {
            plan(team, opened);
        }
        as(team.pat(), Roles.SUPERVISOR)
                .body(Map.of("workerId", team.ravi().value(), "role", "FAMILY_SUPPORT"))
                .post("/v1/cases/{id}/allocations", helped.caseId())
                .then()
                .statusCode(201);

        var line = "teams.find { it.of == '%s' }".formatted(name);
        as(WorkerId.next(), Roles.LEADER)
                .get("/v1/insights/child-in-need-programme")
                .then()
                .statusCode(200)
                .body(line + ".plans", equalTo(2))
                .body(line + ".withFamilySupport", equalTo(1))
                .body(line + ".supervisedByExperienced", equalTo(1));
        as(WorkerId.next(), Roles.AUDITOR)
                .get("/v1/insights/child-in-need-programme")
                .then()
                .statusCode(403);
    }

    private static void plan(Team team, Opened opened) {
        as(team.sasha(), Roles.SOCIAL_WORKER)
                .body(Map.of(
                        "kind",
                        "CHILD_IN_NEED",
                        "startedOn",
                        "2026-03-10",
                        "leadPractitionerId",
                        team.sasha().value().toString(),
                        "team",
                        List.of()))
                .post("/v1/cases/{id}/plans", opened.caseId())
                .then()
                .statusCode(201);
    }
}
