package org.holdfast.directwork.work;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.WorkPlanId;
import org.holdfast.platform.paging.Cursors.Place;
import org.holdfast.platform.problem.NotFound;

/** All plans of work. */
@ApplicationScoped
class WorkPlans implements PanacheRepositoryBase<WorkPlan, UUID> {

    WorkPlan get(WorkPlanId id) {
        return findByIdOptional(id.value()).orElseThrow(() -> new NotFound("work plan"));
    }

    Optional<ChildId> childOf(WorkPlanId id) {
        return find("select childId from WorkPlan where id = ?1", id.value())
                .project(ChildId.class)
                .firstResultOptional();
    }

    List<WorkPlan> newestFor(Set<ChildId> child, Optional<Place> after, int limit) {
        return after.map(place -> find(
                        "childId in ?1 and (plannedAt < ?2 or (plannedAt = ?2 and id < ?3)) order by plannedAt desc, id desc",
                        child,
                        Instant.parse(place.sortKey()),
                        place.id()))
                .orElseGet(() -> find("childId in ?1 order by plannedAt desc, id desc", child))
                .page(0, limit)
                .list();
    }
}
