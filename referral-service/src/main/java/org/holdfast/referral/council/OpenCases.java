package org.holdfast.referral.council;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.hibernate.Session;
import org.holdfast.contracts.CaseEvent;
import org.holdfast.contracts.CaseEvent.AllocationEnded;
import org.holdfast.contracts.CaseEvent.CaseAllocated;
import org.holdfast.contracts.CaseEvent.CaseClosed;
import org.holdfast.contracts.CaseEvent.CaseOpened;
import org.holdfast.contracts.CaseEvent.CasePlaced;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.TeamId;
import org.holdfast.contracts.TypedId;
import org.holdfast.contracts.WorkerId;
import org.jspecify.annotations.Nullable;

/** Which children have an open case, and with which team: kept from caseload-service's facts. */
@ApplicationScoped
public class OpenCases {

    private static final String SOCIAL_WORKER_OF_THE_CHILD = "PRIMARY";

    private final Session entities;

    OpenCases(Session entities) {
        this.entities = entities;
    }

    /** A child's open case. */
    public record OpenCase(
            CaseId caseId,
            @Nullable TeamId teamId,
            @Nullable WorkerId workerId) {}

    public void on(CaseEvent event) {
        switch (event) {
            case CaseOpened opened -> keep(opened, "team_id", opened.teamId());
            case CasePlaced placed -> keep(placed, "team_id", placed.teamId());
            case CaseAllocated allocated
            when allocated.role().equals(SOCIAL_WORKER_OF_THE_CHILD) ->
                keep(allocated, "worker_id", allocated.workerId());
            case AllocationEnded ended when ended.role().equals(SOCIAL_WORKER_OF_THE_CHILD) -> leave(ended);
            case CaseClosed closed -> forget(closed);
            case CaseEvent _ -> {}
        }
    }

    /**
     * The latest one that is open of each child that has one, under whichever of its records.
     *
     * @param recordsOf the children, and every record about each
     */
    public Map<ChildId, OpenCase> of(Map<ChildId, Set<ChildId>> recordsOf) {
        var latestFirst = entities.createNativeQuery("""
                        select child_id, case_id, team_id, worker_id from open_case
                        where child_id = any (:records) order by case_id desc
                        """, Object[].class)
                .setParameter(
                        "records",
                        recordsOf.values().stream()
                                .flatMap(Set::stream)
                                .map(ChildId::value)
                                .toArray(UUID[]::new))
                .getResultList();
        var latest = new HashMap<ChildId, OpenCase>();
        recordsOf.forEach((child, records) -> latestFirst.stream()
                .filter(row -> records.contains(new ChildId((UUID) row[0])))
                .findFirst()
                .ifPresent(row -> latest.put(child, openCase(row))));
        return latest;
    }

    private static OpenCase openCase(Object[] row) {
        return new OpenCase(
                new CaseId((UUID) row[1]),
                row[2] == null ? null : new TeamId((UUID) row[2]),
                row[3] == null ? null : new WorkerId((UUID) row[3]));
    }

    /** Events of one child come in order; what another topic might have told first is not needed here. */
    private void keep(CaseEvent event, String column, @Nullable TypedId value) {
        entities.createNativeMutationQuery("""
                        insert into open_case (case_id, child_id, %1$s) values (:case, :child, :value)
                        on conflict (case_id) do update set %1$s = excluded.%1$s
                        """.formatted(column))
                .setParameter("case", event.caseId().value())
                .setParameter("child", event.childId().value())
                .setParameter("value", value == null ? null : value.value())
                .executeUpdate();
    }

    /** From now on a referral of the child is screened again. */
    private void forget(CaseClosed closed) {
        entities.createNativeMutationQuery("delete from open_case where case_id = :case")
                .setParameter("case", closed.caseId().value())
                .executeUpdate();
    }

    private void leave(AllocationEnded ended) {
        entities.createNativeMutationQuery(
                        "update open_case set worker_id = null where case_id = :case and worker_id = :worker")
                .setParameter("case", ended.caseId().value())
                .setParameter("worker", ended.workerId().value())
                .executeUpdate();
    }
}
