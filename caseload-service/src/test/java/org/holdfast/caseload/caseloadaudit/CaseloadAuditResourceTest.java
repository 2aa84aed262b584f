package org.holdfast.caseload.caseloadaudit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.holdfast.platform.testing.Api.as;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.hibernate.Session;
import org.holdfast.caseload.Desk;
import org.holdfast.caseload.Neighbours;
import org.holdfast.caseload.Neighbours.Team;
import org.holdfast.caseload.policy.CaseloadPolicies;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.signin.Roles;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CaseloadAuditResourceTest {

    private static final WorkerId LENA = WorkerId.next();

    @Inject
    Neighbours neighbours;

    @Inject
    Desk desk;

    @Inject
    Auditing auditing;

    @Inject
    CaseloadPolicies policies;

    @Inject
    Session entities;

    @Inject
    Clock clock;

    @Test
    void everyNumberOpensToTheCasesBehindIt() {
        var team = neighbours.team(100);
        var robin = desk.allocated(team, team.sasha());
        var waits = desk.openCase(team);

        String id = take(Map.of());

        as(LENA, Roles.LEADER)
                .get("/v1/caseload-audits/{id}/rows", id)
                .then()
                .body(
                        "rows.find { it.workerId == '%s' }.caseIds"
                                .formatted(team.sasha().value()),
                        equalTo(List.of(robin.caseId())))
                .body("waiting.caseId", hasItem(waits.caseId()));
        as(LENA, Roles.LEADER)
                .get("/v1/caseload-audits/{id}", id)
                .then()
                .body(
                        "teams.find { it.teamId == '%s' }.figures.children"
                                .formatted(team.id().value()),
                        equalTo(1))
                .body(
                        "teams.find { it.teamId == '%s' }.figures.average"
                                .formatted(team.id().value()),
                        equalTo(1.0f));
        as(LENA, Roles.LEADER)
                .get("/v1/caseload-audits/{id}/table", id)
                .then()
                .contentType("text/csv")
                .body(containsString(
                        team.sasha().value() + ",Sasha," + team.id().value() + ",SOCIAL_WORKER,1.00,1,22,4.5"));
        as(LENA, Roles.LEADER)
                .get("/v1/caseload-audits/{id}/chart", id)
                .then()
                .contentType("image/svg+xml")
                .body(containsString("svg"));
    }

    @Test
    void aPastMomentIsAuditedAsItWas() {
        var team = neighbours.team(100);
        var robin = desk.allocated(team, team.sasha());
        String before = take(Map.of());
        String asOf = as(LENA, Roles.LEADER)
                .get("/v1/caseload-audits/{id}", before)
                .then()
                .extract()
                .path("asOf");
        desk.allocated(team, team.sasha());
        as(team.pat(), Roles.SUPERVISOR)
                .body(Map.of("workerId", team.ravi().value(), "role", "PRIMARY", "reason", "MANAGE"))
                .post("/v1/cases/{id}/allocations", robin.caseId())
                .then()
                .statusCode(201);

        String again = take(Map.of("asOf", asOf));
        String later = take(Map.of());

        assertThat(rowOf(team, again)).isEqualTo(rowOf(team, before));
        as(LENA, Roles.LEADER)
                .get("/v1/caseload-audits/{id}/comparison?with={other}", later, before)
                .then()
                .body("earlier.id", equalTo(before))
                .body(
                        "differences.find { it.teamId == '%s' }.children"
                                .formatted(team.id().value()),
                        equalTo(1));
    }

    @Test
    void aPolicyAdoptedWhileAnAuditRunsLeavesItWithTheOneItBegan() {
        var team = neighbours.team(100);
        desk.allocated(team, team.sasha());

        QuarkusTransaction.begin();
        var asOf = clock.instant();
        var began = policies.at(asOf);
        adoptHardLimit(asOf.minusMillis(1));
        var content = auditing.content(asOf, began.content());
        var next = policies.at(asOf).content();
        QuarkusTransaction.rollback();

        assertThat(next.otherGrades().cases()).isEqualTo(7);
        assertThat(content.rows())
                .filteredOn(row -> row.workerId().equals(team.sasha()))
                .extracting(row -> row.workload().limit())
                .containsExactly(began.content().otherGrades().cases());
    }

    private void adoptHardLimit(Instant from) {
        entities.createNativeMutationQuery("""
                        insert into caseload_policy (id, version, valid_from, effective_from, adopted_at, reason, content)
                        select gen_random_uuid(), 0, current_date, :from, :from, 'Tested', jsonb_set(content, '{otherGrades,cases}', '7')
                        from caseload_policy where withdrawn_at is null order by effective_from limit 1
                        """).setParameter("from", from).executeUpdate();
    }

    @Test
    void onlyThoseWhoAnswerForAllAudit() {
        as(LENA, Roles.SUPERVISOR)
                .body(Map.of())
                .post("/v1/caseload-audits")
                .then()
                .statusCode(403);
        as(LENA, Roles.SOCIAL_WORKER).get("/v1/caseload-audits").then().statusCode(403);
        as(LENA, Roles.LEADER)
                .body(Map.of("asOf", "2150-01-01T00:00:00Z"))
                .post("/v1/caseload-audits")
                .then()
                .statusCode(422)
                .body("code", equalTo("audit-ahead"))
                .body("errors[0].pointer", equalTo("#/asOf"));
    }

    private static String take(Map<String, Object> body) {
        return as(LENA, Roles.LEADER)
                .body(body)
                .post("/v1/caseload-audits")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    private static Map<String, Object> rowOf(Team team, String audit) {
        return as(LENA, Roles.LEADER)
                .get("/v1/caseload-audits/{id}/rows", audit)
                .then()
                .extract()
                .path("rows.find { it.workerId == '%s' }".formatted(team.sasha().value()));
    }
}
