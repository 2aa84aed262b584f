package org.holdfast.referral.earlyhelp;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.holdfast.contracts.AgencyId;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.EarlyHelpPlanId;
import org.holdfast.platform.paging.Cursors.Place;
import org.holdfast.platform.problem.NotFound;
import org.jspecify.annotations.Nullable;

/** All early help that partners lead. */
@ApplicationScoped
public class EarlyHelpPlans implements PanacheRepositoryBase<EarlyHelpPlan, UUID> {

    /** The child a plan is for, for whoever decides who may see it. */
    public Set<ChildId> childrenIn(EarlyHelpPlanId id) {
        return findByIdOptional(id.value()).map(plan -> Set.of(plan.childId())).orElse(Set.of());
    }

    public boolean isWith(AgencyId agency, EarlyHelpPlanId id) {
        return findByIdOptional(id.value()).filter(plan -> plan.isWith(agency)).isPresent();
    }

    EarlyHelpPlan get(EarlyHelpPlanId id) {
        return findByIdOptional(id.value()).orElseThrow(() -> new NotFound("early help plan"));
    }

    boolean isRunningForAnyOf(Set<ChildId> records) {
        return count("childId in ?1 and endedAt is null", records) > 0;
    }

    boolean isRunningWith(AgencyId agency, Set<ChildId> records) {
        return count("agencyId = ?1 and childId in ?2 and endedAt is null", agency, records) > 0;
    }

    List<EarlyHelpPlan> matching(PlanFilter filter, @Nullable UUID agency, Optional<Place> place, int limit) {
        return getEntityManager()
                .createNativeQuery("""
                        select * from early_help_plan
                        where (cast(:after as uuid) is null or id > cast(:after as uuid))
                          and (cast(:status as text) is null or status = cast(:status as text))
                          and (cast(:agency as uuid) is null or agency_id = cast(:agency as uuid))
                          and (cast(:review as date) is null or next_review_on < cast(:review as date))
                          and (cast(:child as uuid) is null or child_id = cast(:child as uuid))
                        order by id limit :limit
                        """, EarlyHelpPlan.class)
                .setParameter("after", place.map(Place::id).orElse(null))
                .setParameter("status", filter.status == null ? null : filter.status.name())
                .setParameter("agency", agency)
                .setParameter("child", filter.childId == null ? null : filter.childId.value())
                .setParameter("review", filter.reviewBefore == null ? null : filter.reviewBefore.date())
                .setParameter("limit", limit)
                .getResultList();
    }
}
