package org.holdfast.caseload.workload;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.holdfast.caseload.casefile.CaseState;
import org.holdfast.caseload.casefile.CaseType;
import org.holdfast.caseload.casefile.Circumstance;
import org.holdfast.caseload.casefile.Complexity;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.SiblingGroupId;
import org.holdfast.contracts.TeamId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.persistence.Days;

/** Who holds which case in which role: now, or at a moment that is over. */
@ApplicationScoped
class HeldCases {

    private static final String NOW = """
            select a.case_id, a.child_id, a.worker_id, a.role, a.started_at, c.type, c.type_since, c.complexity,
                   array_to_string(c.circumstances, ','), c.team_id, c.sibling_group_id
            from allocation a join case_file c on c.id = a.case_id
            where a.ended_at is null
            """;

    private static final String THEN = """
            select a.case_id, a.child_id, a.worker_id, a.role, a.started_at, c.type, c.type_since, c.complexity,
                   array_to_string(c.circumstances, ','), c.team_id, c.sibling_group_id
            from allocation a
            cross join lateral (
                select * from case_change h where h.case_id = a.case_id
                order by h.known_from <= :at desc, case when h.known_from <= :at then h.known_from end desc nulls last,
                         case when h.known_from <= :at then h.id end desc nulls last, h.known_from, h.id
                limit 1
            ) c
            where a.started_at <= :at and (a.ended_at is null or a.ended_at > :at)
            """;

    private final Session entities;

    HeldCases(Session entities) {
        this.entities = entities;
    }

    List<HeldCase> now() {
        return read(entities.createNativeQuery(NOW, Object[].class));
    }

    List<HeldCase> nowOf(Collection<WorkerId> workers) {
        return read(entities.createNativeQuery(NOW + " and a.worker_id = any (:workers)", Object[].class)
                .setParameter("workers", workers.stream().map(WorkerId::value).toArray(UUID[]::new)));
    }

    List<HeldCase> at(Instant moment) {
        return read(entities.createNativeQuery(THEN, Object[].class).setParameter("at", moment));
    }

    private static List<HeldCase> read(NativeQuery<Object[]> query) {
        return query.getResultStream().map(HeldCases::held).toList();
    }

    private static HeldCase held(Object[] row) {
        return new HeldCase(
                new CaseId((UUID) row[0]),
                new ChildId((UUID) row[1]),
                new WorkerId((UUID) row[2]),
                (String) row[3],
                (Instant) row[4],
                new CaseState(
                        CaseType.valueOf((String) row[5]),
                        Days.known(row[6]),
                        Complexity.valueOf((String) row[7]),
                        circumstances((String) row[8]),
                        row[9] == null ? null : new TeamId((UUID) row[9]),
                        row[10] == null ? null : new SiblingGroupId((UUID) row[10])));
    }

    private static Set<Circumstance> circumstances(String joined) {
        return joined.isEmpty()
                ? Set.of()
                : Arrays.stream(joined.split(",")).map(Circumstance::valueOf).collect(Collectors.toSet());
    }
}
