package org.holdfast.caseload.timewith;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.holdfast.platform.testing.Api.as;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
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
class TimeWithChildrenTest {

    @Inject
    Neighbours neighbours;

    @Inject
    Desk desk;

    @Test
    void whatChildrenGetIsCountedByTeam() {
        var name = "Quay " + UUID.randomUUID();
        var team = neighbours.team(100, name);
        var robin = desk.allocated(team, team.sasha());
        visit(team, robin, true, List.of("SUPERVISOR"));
        visit(team, robin, true, List.of("DIRECTOR"));
        visit(team, robin, false, List.of());
        desk.allocated(team, team.ravi());

        var line = "lines.find { it.of == '%s' }".formatted(name);
        as(WorkerId.next(), Roles.LEADER)
                .get("/v1/insights/time-with-children")
                .then()
                .statusCode(200)
                .body(line + ".children", equalTo(2))
                .body(line + ".seenPercent", equalTo(50.0f))
                .body(line + ".visits", equalTo(3))
                .body(line + ".visitsSeenPercent", equalTo(66.7f))
                .body(line + ".hours", equalTo(2.0f))
                .body(line + ".minutesPerChild", equalTo(60.0f))
                .body(line + ".withSupervisor", equalTo(1))
                .body(line + ".withDirector", equalTo(1));
        assertThat(as(WorkerId.next(), Roles.LEADER)
                        .get("/v1/insights/time-with-children/table?by=MONTH")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .startsWith("of,children,seenPercent");
        as(WorkerId.next(), Roles.AUDITOR)
                .get("/v1/insights/time-with-children")
                .then()
                .statusCode(403);
    }

    private static void visit(Team team, Opened opened, boolean seen, List<String> along) {
        var body = new HashMap<String, Object>(Map.of(
                "kind",
                "VISIT",
                "on",
                LocalDate.now().toString(),
                "minutes",
                40,
                "seen",
                seen,
                "seenAlone",
                seen,
                "cameAlong",
                along));
        if (!seen) {
            body.put("notSeenReason", "With Nan in Marsh");
        }
        as(team.sasha(), Roles.SOCIAL_WORKER)
                .body(body)
                .post("/v1/cases/{id}/visits", opened.caseId())
                .then()
                .statusCode(201);
    }
}
