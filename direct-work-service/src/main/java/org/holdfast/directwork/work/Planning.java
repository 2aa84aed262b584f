package org.holdfast.directwork.work;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.holdfast.contracts.WorkPlanId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.directwork.circle.Children;
import org.holdfast.directwork.toolkit.Tools;
import org.holdfast.platform.outbox.Outbox;

/** Brings together the child and the tools when work is planned. */
@ApplicationScoped
class Planning {

    private final WorkPlans plans;
    private final Children children;
    private final Tools tools;
    private final Outbox outbox;
    private final Clock clock;

    Planning(WorkPlans plans, Children children, Tools tools, Outbox outbox, Clock clock) {
        this.plans = plans;
        this.children = children;
        this.tools = tools;
        this.outbox = outbox;
        this.clock = clock;
    }

    WorkPlanId plan(WorkPlanId id, PlanWork request, WorkerId worker) {
        var plan = new WorkPlan(
                id,
                request,
                tools.chosen(request.toolIds(), "#/toolIds"),
                children.get(request.childId()),
                worker,
                clock.instant());
        plans.persist(plan);
        outbox.publish(plan.planned());
        return id;
    }
}
