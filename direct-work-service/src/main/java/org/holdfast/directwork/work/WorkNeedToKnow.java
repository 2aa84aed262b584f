package org.holdfast.directwork.work;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.SessionId;
import org.holdfast.contracts.TypedId;
import org.holdfast.contracts.WorkPlanId;
import org.holdfast.directwork.circle.Children;
import org.holdfast.platform.access.Circle;
import org.holdfast.platform.access.NeedToKnow;

/** The circle around a child may see the work done with the child. */
@ApplicationScoped
class WorkNeedToKnow implements NeedToKnow {

    private final WorkPlans plans;
    private final Sessions sessions;
    private final Children children;
    private final Circle circle;

    WorkNeedToKnow(WorkPlans plans, Sessions sessions, Children children, Circle circle) {
        this.plans = plans;
        this.sessions = sessions;
        this.children = children;
        this.circle = circle;
    }

    @Override
    public Set<ChildId> childrenIn(TypedId record) {
        var child = switch (record) {
            case ChildId id -> Optional.of(id);
            case WorkPlanId plan -> plans.childOf(plan);
            case SessionId session -> sessions.childOf(session);
            default -> Optional.<ChildId>empty();
        };
        return child.map(children::allIdsOf).orElse(Set.of());
    }

    @Override
    public Optional<String> reasonToSee(TypedId record, Set<ChildId> about) {
        return circle.reasonToSee(about);
    }
}
