package org.holdfast.caseload.handover;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.holdfast.contracts.HandoverPlanId;
import org.holdfast.platform.problem.NotFound;

/** Every plan. */
@ApplicationScoped
class HandoverPlans implements PanacheRepositoryBase<HandoverPlan, UUID> {

    HandoverPlan get(HandoverPlanId id) {
        return findByIdOptional(id.value()).orElseThrow(() -> new NotFound("handover plan"));
    }
}
