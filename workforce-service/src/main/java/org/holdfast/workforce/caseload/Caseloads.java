package org.holdfast.workforce.caseload;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.InvolvementState;
import org.holdfast.contracts.WorkerId;

/** Whose social worker everybody is, as caseload-service last told. */
@ApplicationScoped
public class Caseloads {

    private static final String SOCIAL_WORKER = "PRIMARY";

    private final Session entities;

    Caseloads(Session entities) {
        this.entities = entities;
    }

    /** The latest state of a child takes the place of what was kept; an older one is passed over. */
    public void keep(InvolvementState state) {
        var worker = state.involvements().stream()
                .filter(each -> each.role().equals(SOCIAL_WORKER))
                .findFirst();
        var _ = entities.createNativeMutationQuery("""
                        insert into allocated_child (child_id, worker_id, case_id, since, version)
                        values (:child, :worker, :case, :since, :version)
                        on conflict (child_id) do update
                        set worker_id = excluded.worker_id, case_id = excluded.case_id, since = excluded.since,
                            version = excluded.version
                        where allocated_child.version < excluded.version
                        """)
                .setParameter("child", state.childId().value())
                .setParameter(
                        "worker", worker.map(each -> each.workerId().value()).orElse(null), UUID.class)
                .setParameter(
                        "case",
                        state.openCaseId() == null ? null : state.openCaseId().value(),
                        UUID.class)
                .setParameter(
                        "since", worker.map(InvolvementState.Involvement::since).orElse(null), Instant.class)
                .setParameter("version", state.version())
                .executeUpdate();
    }

    /** With an open case, the longest known first. */
    public List<AllocatedChild> of(WorkerId worker) {
        return entities.createNativeQuery("""
                        select child_id, case_id, since from allocated_child
                        where worker_id = :worker and case_id is not null order by since, child_id
                        """, Object[].class)
                .setParameter("worker", worker.value())
                .getResultStream()
                .map(row -> new AllocatedChild(new ChildId((UUID) row[0]), new CaseId((UUID) row[1]), (Instant) row[2]))
                .toList();
    }
}
