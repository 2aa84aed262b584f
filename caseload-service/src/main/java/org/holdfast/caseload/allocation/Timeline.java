package org.holdfast.caseload.allocation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.holdfast.caseload.child.Children;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.TypedId;
import org.holdfast.contracts.WorkerId;

/** What happened between a child and the council, newest first, out of what each feature holds. */
@ApplicationScoped
class Timeline {

    private final Session entities;
    private final Children children;

    Timeline(Session entities, Children children) {
        this.entities = entities;
        this.children = children;
    }

    List<TimelineEntry> of(ChildId child) {
        return entities.createNativeQuery("""
                        select e.at, e.kind, e.worker_id, w.full_name, e.code, e.minutes, e.words from (
                            select opened_at as at, 'CASE_OPENED' as kind, cast(null as uuid) as worker_id, type as code,
                                   cast(null as int) as minutes, cast(null as text) as words
                            from case_file where child_id = any (:records)
                            union all
                            select closed_at, 'CASE_CLOSED', closed_by, close_reason, null, null
                            from case_file where child_id = any (:records) and closed_at is not null
                            union all
                            select h.known_from, 'CASE_CHANGED', h.changed_by, h.type, null, null
                            from case_change h join case_file c on c.id = h.case_id
                            where c.child_id = any (:records) and h.changed_by is not null
                            union all
                            select started_at, 'WORKER_STARTED', worker_id, role, null, null
                            from allocation where child_id = any (:records)
                            union all
                            select ended_at, 'WORKER_ENDED', worker_id, end_reason, null, null
                            from allocation where child_id = any (:records) and ended_at is not null
                            union all
                            select recorded_at, 'DIRECT_WORK', worker_id, null, minutes, exact_words
                            from session where child_id = any (:records) and recorded_at is not null and not entered_in_error
                            union all
                            select decided_at, 'DECIDED_IN_SUPERVISION', supervisor_id, null, null, decision
                            from supervision_decision where child_id = any (:records)
                        ) e left join worker w on w.worker_id = e.worker_id
                        order by e.at desc
                        """, Object[].class)
                .setParameter(
                        "records",
                        children.allRecordsOf(child).stream()
                                .map(TypedId::value)
                                .toArray(UUID[]::new))
                .getResultStream()
                .map(Timeline::entry)
                .toList();
    }

    private static TimelineEntry entry(Object[] row) {
        var kind = TimelineEntry.Kind.valueOf((String) row[1]);
        var decided = kind == TimelineEntry.Kind.DECIDED_IN_SUPERVISION;
        return new TimelineEntry(
                (Instant) row[0],
                kind,
                row[2] == null ? null : new WorkerId((UUID) row[2]),
                (String) row[3],
                (String) row[4],
                (Integer) row[5],
                decided ? null : (String) row[6],
                decided ? (String) row[6] : null);
    }
}
