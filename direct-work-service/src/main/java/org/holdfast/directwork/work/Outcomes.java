package org.holdfast.directwork.work;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.holdfast.contracts.OutcomeId;
import org.holdfast.contracts.WorkPlanId;
import org.holdfast.platform.problem.NotFound;

/** All outcomes, those entered in error too. */
@ApplicationScoped
class Outcomes implements PanacheRepositoryBase<Outcome, UUID> {

    Outcome get(WorkPlanId plan, OutcomeId id) {
        return find("from Outcome o join fetch o.plan where o.id = ?1 and o.plan.id = ?2", id.value(), plan.value())
                .singleResultOptional()
                .orElseThrow(() -> new NotFound("outcome"));
    }

    List<Outcome> of(WorkPlanId plan) {
        return list("from Outcome o join fetch o.plan where o.plan.id = ?1 order by o.changedOn, o.id", plan.value());
    }
}
