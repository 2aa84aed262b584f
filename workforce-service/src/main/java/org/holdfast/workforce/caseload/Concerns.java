package org.holdfast.workforce.caseload;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.holdfast.contracts.CaseEvent;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.JourneyStep;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.persistence.Days;
import org.holdfast.platform.time.WorkingDays;
import org.jspecify.annotations.Nullable;

/**
 * What is not as it should be about a child, as caseload-service tells: from the event that says so to the one that ends it. A case that has
 * another social worker takes it along; only that somebody carries too much stays with whom it was said of.
 */
@ApplicationScoped
public class Concerns {

    private static final String SOCIAL_WORKER = "PRIMARY";

    /** How the codes of reviews end in the set contact-rule of caseload-service. */
    private static final String REVIEW = "REVIEW";

    private final Session entities;

    Concerns(Session entities) {
        this.entities = entities;
    }

    public void on(CaseEvent event) {
        switch (event) {
            case CaseEvent.CaseAllocated made
            when made.role().equals(SOCIAL_WORKER) && made.overLimit() ->
                raise(made.childId(), Concern.OVER_LIMIT, dayOf(made.occurredAt()), made.workerId());
            case CaseEvent.CaseAllocated made
            when made.role().equals(SOCIAL_WORKER) -> settle(made.childId(), Concern.OVER_LIMIT);
            case CaseEvent.HandoverProposed proposed ->
                raise(proposed.childId(), Concern.HANDOVER, dayOf(proposed.occurredAt()), null);
            case CaseEvent.HandoverCompleted completed -> settle(completed.childId(), Concern.HANDOVER);
            case CaseEvent.HandoverEnded ended -> settle(ended.childId(), Concern.HANDOVER);
            case JourneyStep.VisitOverdue overdue ->
                raise(
                        overdue.childId(),
                        overdue.rule().endsWith(REVIEW) ? Concern.REVIEW_LATE : Concern.NOT_SEEN,
                        overdue.dueOn(),
                        null);
            case CaseEvent.VisitMade made
            when made.kind().equals(REVIEW) -> settle(made.childId(), Concern.REVIEW_LATE);
            case CaseEvent.VisitMade made when made.seen() -> settle(made.childId(), Concern.NOT_SEEN);
            case JourneyStep.PlanReviewed reviewed -> settle(reviewed.childId(), Concern.REVIEW_LATE);
            case JourneyStep.PlanMissing missing -> raise(missing.childId(), Concern.NO_PLAN, missing.since(), null);
            case JourneyStep.PlanStarted started -> settle(started.childId(), Concern.NO_PLAN);
            case CaseEvent.CaseStatusChanged changed -> settle(changed.childId(), Concern.NO_PLAN);
            case CaseEvent.CaseClosed closed -> {
                for (var concern : Concern.values()) {
                    settle(closed.childId(), concern);
                }
            }
            default -> {}
        }
    }

    /** Of the children whose social worker somebody is, the longest first. */
    public List<ChildConcern> of(WorkerId worker) {
        return entities.createNativeQuery("""
                        select c.child_id, a.case_id, c.concern, c.since
                        from child_concern c join allocated_child a on a.child_id = c.child_id
                        where a.worker_id = :worker and a.case_id is not null
                          and (c.worker_id is null or c.worker_id = a.worker_id)
                        order by c.since, c.child_id, c.concern
                        """, Object[].class)
                .setParameter("worker", worker.value())
                .getResultStream()
                .map(row -> new ChildConcern(
                        new ChildId((UUID) row[0]),
                        new CaseId((UUID) row[1]),
                        Concern.valueOf((String) row[2]),
                        Days.known(row[3])))
                .toList();
    }

    /** What was said before of the same kind is over where it is said anew: the later day counts. */
    private void raise(ChildId child, Concern concern, LocalDate since, @Nullable WorkerId worker) {
        var _ = entities.createNativeMutationQuery("""
                        insert into child_concern (child_id, concern, since, worker_id) values (:child, :concern, :since, :worker)
                        on conflict (child_id, concern) do update set since = excluded.since, worker_id = excluded.worker_id
                        """)
                .setParameter("child", child.value())
                .setParameter("concern", concern.name())
                .setParameter("since", since)
                .setParameter("worker", worker == null ? null : worker.value(), UUID.class)
                .executeUpdate();
    }

    private void settle(ChildId child, Concern concern) {
        var _ = entities.createNativeMutationQuery(
                        "delete from child_concern where child_id = :child and concern = :concern")
                .setParameter("child", child.value())
                .setParameter("concern", concern.name())
                .executeUpdate();
    }

    private static LocalDate dayOf(Instant moment) {
        return WorkingDays.dayOf(moment);
    }
}
