package org.holdfast.caseload.caseloadaudit;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.holdfast.caseload.policy.CaseloadPolicies;
import org.holdfast.caseload.policy.PolicyContent;
import org.holdfast.caseload.staff.Teams;
import org.holdfast.caseload.workload.Workloads;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.CaseloadAuditId;
import org.holdfast.contracts.TeamId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.time.WorkingDays;

/** Counts and weighs all caseloads as they were at one moment. */
@ApplicationScoped
class Auditing {

    private final Workloads workloads;
    private final CaseloadPolicies policies;
    private final Teams teams;
    private final Session entities;

    Auditing(Workloads workloads, CaseloadPolicies policies, Teams teams, Session entities) {
        this.workloads = workloads;
        this.policies = policies;
        this.teams = teams;
        this.entities = entities;
    }

    CaseloadAudit take(CaseloadAuditId id, Instant asOf, WorkerId by, Instant now) {
        if (asOf.isAfter(now)) {
            throw new AuditAhead();
        }
        var policy = policies.at(asOf);
        return new CaseloadAudit(id, asOf, policy.id(), content(asOf, policy.content()), by, now);
    }

    AuditContent content(Instant asOf, PolicyContent policy) {
        var rows = workloads.at(asOf, policy).stream()
                .filter(load -> load.workload().cases() > 0
                        || policy.gradesThatHoldCases().contains(load.worker().grade()))
                .map(AuditRow::of)
                .toList();
        var waiting = waiting(asOf);
        return AuditContent.of(rows, waiting, teams.names(), policy);
    }

    /** The team is the one that held the case then. */
    private List<WaitingCase> waiting(Instant asOf) {
        var day = WorkingDays.dayOf(asOf);
        return entities.createNativeQuery("""
                        select c.id, h.team_id, c.opened_at
                        from case_file c
                        cross join lateral (
                            select team_id from case_change where case_id = c.id
                            order by known_from <= :at desc, case when known_from <= :at then known_from end desc nulls last, id desc
                            limit 1
                        ) h
                        where c.opened_at <= :at and (c.closed_at is null or c.closed_at > :at)
                          and not exists (select 1 from allocation a where a.case_id = c.id and a.role = 'PRIMARY'
                                          and a.started_at <= :at and (a.ended_at is null or a.ended_at > :at))
                        order by c.opened_at, c.id
                        """, Object[].class)
                .setParameter("at", asOf)
                .getResultStream()
                .map(row -> WaitingCase.of(
                        new CaseId((UUID) row[0]),
                        row[1] == null ? null : new TeamId((UUID) row[1]),
                        Math.toIntExact(ChronoUnit.DAYS.between(WorkingDays.dayOf((Instant) row[2]), day))))
                .toList();
    }
}
