package org.holdfast.caseload.allocation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasSize;
import static org.holdfast.platform.testing.Api.as;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.LongStream;
import org.hibernate.Session;
import org.holdfast.caseload.Desk;
import org.holdfast.caseload.Neighbours;
import org.holdfast.caseload.Neighbours.Team;
import org.holdfast.platform.signin.Roles;
import org.junit.jupiter.api.Test;

/**
 * How long it takes to say who could become a child's social worker, for 400 workers and 8,000 open cases, beside the bare queries for
 * the same rows. Not one of the tests: `-Dtest=AllocationOptionsBenchmark` runs it, and it writes what came out.
 */
@QuarkusTest
class AllocationOptionsBenchmark {

    private static final int WORKERS = 400;
    private static final int CASES = 8_000;
    private static final int WARM_UP = 30;
    private static final int TIMES = 60;

    private static final String PEOPLE = """
            insert into worker (worker_id, full_name, grade, fte, registered_until, team_id, supervisor_id, started_on, version)
            select gen_random_uuid(), 'Worker ' || n, 'SOCIAL_WORKER', 1, current_date + 300, :team, :pat, date '2020-01-01', 0
            from generate_series(1, :workers) n
            """;
    private static final String OPEN = """
            insert into case_file (id, version, child_id, type, type_since, status_since, complexity, circumstances, skills_wanted,
                                   sibling_group_id, team_id, social_worker_id, opened_at, assessment_due_on, changed_at)
            select gen_random_uuid(), 0, gen_random_uuid(), 'CHILD_IN_NEED', current_date - 200, current_date - 200, 'STANDARD', '{}', '{}',
                   gen_random_uuid(), :team, w.worker_id, now() - interval '200 days', current_date, now()
            from generate_series(1, :each) n
            cross join (select worker_id from worker where full_name like 'Worker %') w
            """;
    private static final String HELD = """
            insert into allocation (id, case_id, child_id, worker_id, role, started_at, started_by)
            select gen_random_uuid(), id, child_id, social_worker_id, 'PRIMARY', opened_at, social_worker_id
            from case_file where social_worker_id is not null
            """;
    private static final String BARE_CASES = """
            select a.case_id, a.child_id, a.worker_id, a.role, a.started_at, c.type, c.type_since, c.complexity,
                   array_to_string(c.circumstances, ','), c.team_id, c.sibling_group_id
            from allocation a join case_file c on c.id = a.case_id where a.ended_at is null
            """;
    private static final String BARE_PEOPLE = """
            select w.worker_id, w.full_name, w.grade, w.fte, w.registered_until, w.team_id, w.supervisor_id, w.started_on, w.last_day,
                   a.from_day, a.until_day
            from worker w left join worker_absence a using (worker_id)
            """;

    @Inject
    Neighbours neighbours;

    @Inject
    Desk desk;

    @Inject
    Session entities;

    @Test
    void forFourHundredWorkersAndEightThousandCases() throws IOException {
        var team = neighbours.team(100);
        var opened = desk.openCase(team);
        QuarkusTransaction.requiringNew().run(() -> fill(team));

        var answers = times(() -> options(team, opened.caseId()));
        var queries = times(() -> QuarkusTransaction.requiringNew().run(this::bare));

        write(answers, queries);
    }

    private void fill(Team team) {
        entities.createNativeMutationQuery(PEOPLE)
                .setParameter("team", team.id().value())
                .setParameter("pat", team.pat().value())
                .setParameter("workers", WORKERS)
                .executeUpdate();
        entities.createNativeMutationQuery(OPEN)
                .setParameter("team", team.id().value())
                .setParameter("each", CASES / WORKERS)
                .executeUpdate();
        entities.createNativeMutationQuery(HELD).executeUpdate();
        entities.createNativeMutationQuery("analyze").executeUpdate();
    }

    private static void options(Team team, String caseId) {
        as(team.pat(), Roles.SUPERVISOR)
                .get("/v1/cases/{id}/allocation-options", caseId)
                .then()
                .statusCode(200)
                .body("items", hasSize(WORKERS + 2));
    }

    private void bare() {
        assertThat(entities.createNativeQuery(BARE_CASES, Object[].class).getResultList())
                .hasSizeGreaterThanOrEqualTo(CASES);
        assertThat(entities.createNativeQuery(BARE_PEOPLE, Object[].class).getResultList())
                .hasSizeGreaterThanOrEqualTo(WORKERS);
    }

    private static long[] times(Runnable what) {
        LongStream.range(0, WARM_UP).forEach(_ -> what.run());
        return LongStream.range(0, TIMES)
                .map(_ -> {
                    var began = System.nanoTime();
                    what.run();
                    return System.nanoTime() - began;
                })
                .sorted()
                .toArray();
    }

    private static void write(long[] answers, long[] queries) throws IOException {
        var page = String.format(
                Locale.UK,
                """
                # Allocation options: %,d workers, %,d open cases

                One request at a time over HTTP, with sign-in, need to know, audit trail and %,d ranked workers in the answer, beside the two
                bare queries that read the same cases and people, in the same program and run. %d times each, after %d to warm up.

                | | half within | 95 of 100 within |
                | --- | --- | --- |
                | the answer | %.0f ms | %.0f ms |
                | the bare queries | %.0f ms | %.0f ms |
                | ratio | %.1f | %.1f |
                """,
                WORKERS,
                CASES,
                WORKERS + 2,
                TIMES,
                WARM_UP,
                milliseconds(answers, 50),
                milliseconds(answers, 95),
                milliseconds(queries, 50),
                milliseconds(queries, 95),
                milliseconds(answers, 50) / milliseconds(queries, 50),
                milliseconds(answers, 95) / milliseconds(queries, 95));
        Files.writeString(Path.of(System.getProperty("holdfast.benchmark", "target/allocation-options.md")), page);
    }

    private static double milliseconds(long[] sorted, int percent) {
        return sorted[sorted.length * percent / 100] / 1e6;
    }
}
