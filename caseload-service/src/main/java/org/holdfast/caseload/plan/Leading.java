package org.holdfast.caseload.plan;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import org.holdfast.caseload.staff.Workers;
import org.holdfast.contracts.WorkerId;

/** Who may lead a plan: by the policy, a registered social worker or anybody who works here. */
@ApplicationScoped
class Leading {

    private final Workers workers;
    private final PlanPolicy policy;

    Leading(Workers workers, PlanPolicy policy) {
        this.workers = workers;
        this.policy = policy;
    }

    void refuse(PlanKind kind, WorkerId lead, LocalDate today) {
        var found = workers.find(lead).filter(worker -> !worker.isGone(today));
        if (found.isEmpty()) {
            throw new NobodyToLead();
        }
        if (policy.ledBySocialWorker().contains(kind) && !found.get().isRegistered(today)) {
            throw new LedBySocialWorker();
        }
    }
}
