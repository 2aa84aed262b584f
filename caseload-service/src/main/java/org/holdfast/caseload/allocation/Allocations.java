package org.holdfast.caseload.allocation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.holdfast.caseload.casefile.OwnCases;
import org.holdfast.caseload.child.Children;
import org.holdfast.contracts.AllocationId;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.persistence.OneColumn;
import org.holdfast.platform.problem.NotFound;

/** Everyone who works or has worked with a child. */
@ApplicationScoped
public class Allocations implements PanacheRepositoryBase<Allocation, UUID>, OwnCases {

    private final Children children;

    Allocations(Children children) {
        this.children = children;
    }

    Allocation get(AllocationId id) {
        return findByIdOptional(id.value()).orElseThrow(() -> new NotFound("allocation"));
    }

    List<Allocation> currentOn(CaseId caseId) {
        return list("caseId = ?1 and endedAt is null order by startedAt", caseId);
    }

    List<Allocation> currentFor(ChildId child) {
        return list("childId = ?1 and endedAt is null order by startedAt", child);
    }

    List<Allocation> ofChild(ChildId child) {
        return list("childId in ?1 order by startedAt", children.allRecordsOf(child));
    }

    Optional<Allocation> socialWorkerOf(ChildId child) {
        return find(
                        "childId in ?1 and role = ?2 and endedAt is null order by startedAt",
                        children.allRecordsOf(child),
                        Role.PRIMARY)
                .firstResultOptional();
    }

    /** Everyone who is or was the child's social worker, the earliest first. */
    public List<AsSocialWorker> socialWorkersOf(ChildId child) {
        return ofChild(child).stream()
                .filter(each -> each.role() == Role.PRIMARY)
                .map(Allocation::asSocialWorker)
                .toList();
    }

    /** Who is the child's social worker now. */
    public Optional<AsSocialWorker> nowFor(ChildId child) {
        return socialWorkerOf(child).map(Allocation::asSocialWorker);
    }

    List<Allocation> asSocialWorker(WorkerId worker) {
        return list("workerId = ?1 and role = ?2 and endedAt is null order by startedAt", worker, Role.PRIMARY);
    }

    @Override
    public Set<CaseId> of(WorkerId worker) {
        return list("workerId = ?1 and endedAt is null", worker).stream()
                .map(Allocation::caseId)
                .collect(Collectors.toSet());
    }

    /** Two allocations to one person at one moment must not both find the last place free: the second waits for the first. */
    void hold(WorkerId worker) {
        var _ = OneColumn.of(
                        getEntityManager(),
                        "select 1 from pg_advisory_xact_lock(hashtextextended(:worker, 2))",
                        Integer.class)
                .setParameter("worker", worker.value().toString())
                .getSingleResult();
    }

    /** The number of the next state of the people around a child. */
    int nextInvolvementVersion(ChildId child) {
        return OneColumn.of(getEntityManager(), """
                        insert into involvement (child_id, version) values (:child, 1)
                        on conflict (child_id) do update set version = involvement.version + 1
                        returning version
                        """, Integer.class)
                .setParameter("child", child.value())
                .getSingleResult();
    }
}
