package org.holdfast.directwork.work;

import jakarta.enterprise.context.ApplicationScoped;
import org.holdfast.contracts.TypedId;
import org.holdfast.contracts.WorkPlanId;
import org.holdfast.platform.history.LineType;
import org.holdfast.platform.history.PastLine;

/** Work that was planned with children before. */
@ApplicationScoped
class ImportedWorkPlan implements LineType<PlanWork> {

    private final Planning planning;

    ImportedWorkPlan(Planning planning) {
        this.planning = planning;
    }

    @Override
    public String name() {
        return "WORK_PLAN";
    }

    @Override
    public Class<PlanWork> data() {
        return PlanWork.class;
    }

    @Override
    public TypedId take(PastLine<PlanWork> line) {
        return planning.plan(line.id(WorkPlanId::new), line.data(), line.by());
    }
}
