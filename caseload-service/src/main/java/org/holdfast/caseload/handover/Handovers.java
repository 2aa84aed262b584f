package org.holdfast.caseload.handover;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.HandoverId;
import org.holdfast.contracts.HandoverPlanId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.paging.Cursors.Place;
import org.holdfast.platform.problem.NotFound;

/** Every handover. */
@ApplicationScoped
public class Handovers implements PanacheRepositoryBase<Handover, UUID> {

    private static final List<HandoverStatus> WAITING =
            Stream.of(HandoverStatus.values()).filter(HandoverStatus::isWaiting).toList();

    Handover get(HandoverId id) {
        return findByIdOptional(id.value()).orElseThrow(() -> new NotFound("handover"));
    }

    public Optional<ChildId> childOf(HandoverId id) {
        return findByIdOptional(id.value()).map(Handover::childId);
    }

    Optional<Handover> waitingOn(CaseId caseId) {
        return find("caseId = ?1 and status in ?2", caseId, WAITING).firstResultOptional();
    }

    /** Those of these cases whose handover is waiting. */
    Set<CaseId> waitingAmong(Collection<CaseId> cases) {
        return list("caseId in ?1 and status in ?2", cases, WAITING).stream()
                .map(Handover::caseId)
                .collect(Collectors.toSet());
    }

    /** Who is about to receive one of these children: they read the record before they accept. */
    public Set<WorkerId> receiversOf(Collection<ChildId> children) {
        return list("childId in ?1 and status in ?2", children, WAITING).stream()
                .map(Handover::toWorker)
                .collect(Collectors.toSet());
    }

    /** Children who are on their way to somebody, and to whom. */
    public Map<ChildId, WorkerId> underWay() {
        return list("status in ?1", WAITING).stream().collect(Collectors.toMap(Handover::childId, Handover::toWorker));
    }

    List<Handover> ofPlan(HandoverPlanId plan) {
        return list("planId = ?1 order by id", plan.value());
    }

    /** Those of a person, on either side, the latest first. */
    List<Handover> of(WorkerId worker, Optional<Place> after, int limit) {
        return after.map(place -> find(
                        "(fromWorker = ?1 or toWorker = ?1) and (proposedAt < ?2 or (proposedAt = ?2 and id < ?3))"
                                + " order by proposedAt desc, id desc",
                        worker,
                        Instant.parse(place.sortKey()),
                        place.id()))
                .orElseGet(() -> find("fromWorker = ?1 or toWorker = ?1 order by proposedAt desc, id desc", worker))
                .page(0, limit)
                .list();
    }
}
