package org.holdfast.caseload.restructure;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.TypedId;
import org.holdfast.contracts.WorkerId;

/** Whom children know, how often they met, and where they live: for all of them at once. */
@ApplicationScoped
class Acquaintances {

    private static final String KNOWN = """
            select distinct child_id, worker_id from allocation
            where child_id = any (:children) and (role = 'PRIMARY') = (ended_at is not null)
            """;

    private static final String ASKED_TO_GO = """
            select distinct child_id, worker_id from allocation
            where child_id = any (:children) and role = 'PRIMARY' and end_reason in ('CHCHAN', 'PCCHAN')
            """;

    private static final String MET = """
            select child_id, worker_id, cast(count(*) as int) from (
                select child_id, visited_by as worker_id from visit
                where child_id = any (:children) and seen and error_marked_at is null and on_day >= :since
                union all
                select child_id, worker_id from session
                where child_id = any (:children) and not entered_in_error and held_on >= :since and worker_id is not null
            ) met group by child_id, worker_id
            """;

    private static final String MAY_READ = """
            select child_id, worker_id from (
                select child_id, unnest(named) as worker_id from case_restriction where lifted_at is null
                union
                select r.child_id, a.worker_id from case_restriction r join allocation a on a.child_id = r.child_id
                where r.lifted_at is null and a.ended_at is null
            ) readers where child_id = any (:children)
            """;

    private final Session entities;

    Acquaintances(Session entities) {
        this.entities = entities;
    }

    /** Who else works with a child today, and who was the social worker before. */
    Map<ChildId, Set<WorkerId>> known(Collection<ChildId> children) {
        return people(KNOWN, children);
    }

    /** Who was the social worker until the child, a parent or a carer asked for a change. */
    Map<ChildId, Set<WorkerId>> askedToGo(Collection<ChildId> children) {
        return people(ASKED_TO_GO, children);
    }

    /** For the children whose record is restricted: who may read it. */
    Map<ChildId, Set<WorkerId>> readers(Collection<ChildId> children) {
        return people(MAY_READ, children);
    }

    /** How often a child and a worker met since a day, on visits and in sessions. */
    Map<Pair, Integer> met(Collection<ChildId> children, LocalDate since) {
        var met = new HashMap<Pair, Integer>();
        entities.createNativeQuery(MET, Object[].class)
                .setParameter("children", values(children))
                .setParameter("since", since)
                .getResultStream()
                .forEach(row ->
                        met.put(new Pair(new ChildId((UUID) row[0]), new WorkerId((UUID) row[1])), (Integer) row[2]));
        return met;
    }

    /** The sector of the postcode where a child lives, for those of whom it is known. */
    Map<ChildId, String> sectors(Collection<ChildId> children) {
        return entities.createNativeQuery(
                        "select child_id, left(postcode, -2) from child where child_id = any (:children) and postcode is not null",
                        Object[].class)
                .setParameter("children", values(children))
                .getResultStream()
                .collect(Collectors.toMap(row -> new ChildId((UUID) row[0]), row -> (String) row[1]));
    }

    private Map<ChildId, Set<WorkerId>> people(String query, Collection<ChildId> children) {
        return entities.createNativeQuery(query, Object[].class)
                .setParameter("children", values(children))
                .getResultStream()
                .collect(Collectors.groupingBy(
                        row -> new ChildId((UUID) row[0]),
                        Collectors.mapping(row -> new WorkerId((UUID) row[1]), Collectors.toSet())));
    }

    private static UUID[] values(Collection<ChildId> children) {
        return children.stream().map(TypedId::value).toArray(UUID[]::new);
    }

    record Pair(ChildId childId, WorkerId workerId) {}
}
