package org.holdfast.caseload.workload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.in;
import static org.holdfast.platform.testing.Api.as;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.holdfast.caseload.Desk;
import org.holdfast.caseload.Desk.Opened;
import org.holdfast.caseload.Neighbours;
import org.holdfast.caseload.Neighbours.Team;
import org.holdfast.caseload.staff.Reduced;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.signin.Roles;
import org.junit.jupiter.api.Test;

/** Whatever happens, in whatever order: no gap, no overlap, and every past moment counts as it counted then. */
@QuarkusTest
class RandomHistoryTest {

    private static final int STEPS = 60;
    private static final List<String> TYPES =
            List.of("CHILD_IN_NEED", "CHILD_PROTECTION", "LOOKED_AFTER", "FAMILY_HELP");

    @Inject
    Neighbours neighbours;

    @Inject
    Desk desk;

    @Inject
    Workloads workloads;

    @Inject
    Session entities;

    @Inject
    Clock clock;

    @Test
    void everyPastMomentIsWeighedAgainAsItWas() {
        var team = neighbours.team(100);
        var cases = List.of(desk.openCase(team), desk.openCase(team), desk.openCase(team), desk.openCase(team));
        var random = new Random(20260302);
        var seen = new LinkedHashMap<Instant, List<Counted>>();
        for (var step = 0; step < STEPS; step++) {
            happen(random, team, cases);
            var now = clock.instant();
            seen.put(now, counted(team, QuarkusTransaction.requiringNew().call(workloads::now)));
        }

        seen.forEach((moment, then) -> assertThat(
                        counted(team, QuarkusTransaction.requiringNew().call(() -> workloads.at(moment))))
                .as("at %s", moment)
                .isEqualTo(then));
        for (var opened : cases) {
            assertThat(gapsAndOverlaps(opened)).as("case %s", opened.caseId()).isZero();
        }
    }

    private void happen(Random random, Team team, List<Opened> cases) {
        var opened = cases.get(random.nextInt(cases.size()));
        switch (random.nextInt(5)) {
            case 0, 1 -> allocate(team, opened, random.nextBoolean() ? team.sasha() : team.ravi(), "PRIMARY");
            case 2 -> allocate(team, opened, random.nextBoolean() ? team.sasha() : team.ravi(), "CO_WORKER");
            case 3 -> changeStatus(team, opened, TYPES.get(random.nextInt(TYPES.size())));
            default -> reduce(team, random.nextBoolean() ? team.sasha() : team.ravi(), 10 + random.nextInt(20));
        }
    }

    private static void allocate(Team team, Opened opened, WorkerId worker, String role) {
        as(team.pat(), Roles.SUPERVISOR)
                .body(Map.of("workerId", worker.value(), "role", role, "reason", "MANAGE", "overLimitReason", "Known"))
                .post("/v1/cases/{id}/allocations", opened.caseId())
                .then()
                .statusCode(in(List.of(201, 409)));
    }

    private static void changeStatus(Team team, Opened opened, String type) {
        as(team.pat(), Roles.SUPERVISOR)
                .body(Map.of(
                        "type",
                        type,
                        "complexity",
                        "COMPLEX",
                        "circumstances",
                        List.of("COURT"),
                        "on",
                        LocalDate.now().toString(),
                        "reason",
                        "The conference"))
                .post("/v1/cases/{id}/status-changes", opened.caseId())
                .then()
                .statusCode(200);
    }

    private static void reduce(Team team, WorkerId worker, int percent) {
        String id = as(team.pat(), Roles.SUPERVISOR)
                .body(Map.of(
                        "reason",
                        "COURT_DUTY",
                        "percent",
                        percent,
                        "from",
                        LocalDate.now().toString()))
                .post("/v1/workers/{id}/caseload-reductions", worker.value())
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        if (percent % 2 == 0) {
            as(team.pat(), Roles.SUPERVISOR)
                    .post("/v1/workers/{id}/caseload-reductions/{reduction}/ending", worker.value(), id)
                    .then()
                    .statusCode(200);
        }
    }

    private static List<Counted> counted(Team team, List<WorkerLoad> loads) {
        return loads.stream()
                .filter(load -> team.id().equals(load.worker().teamId()))
                .map(load ->
                        new Counted(load.worker().id(), load.workload(), load.cases(), Set.copyOf(load.reductions())))
                .toList();
    }

    /** From the raw rows: a social worker who begins neither first nor as another ends, or beside another. */
    private int gapsAndOverlaps(Opened opened) {
        return QuarkusTransaction.requiringNew()
                .call(() -> entities.createNativeQuery("""
                        select count(*) from (
                            select started_at, lag(ended_at) over w as before, row_number() over w as place
                            from allocation where case_id = :id and role = 'PRIMARY' window w as (order by started_at)
                        ) spells where place > 1 and before is distinct from started_at
                        """, Integer.class)
                        .setParameter("id", UUID.fromString(opened.caseId()))
                        .getSingleResult());
    }

    private record Counted(WorkerId worker, Workload workload, List<WeighedCase> cases, Set<Reduced> reductions) {}
}
