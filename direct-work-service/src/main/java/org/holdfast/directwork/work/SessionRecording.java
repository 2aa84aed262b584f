package org.holdfast.directwork.work;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.holdfast.contracts.SessionId;
import org.holdfast.contracts.WorkPlanId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.directwork.circle.Children;
import org.holdfast.directwork.toolkit.Tools;
import org.holdfast.platform.outbox.Outbox;

/** Brings together the plan, the child and the tool when a session is recorded. */
@ApplicationScoped
class SessionRecording {

    private final WorkPlans plans;
    private final Sessions sessions;
    private final Children children;
    private final Tools tools;
    private final Outbox outbox;
    private final Clock clock;

    SessionRecording(WorkPlans plans, Sessions sessions, Children children, Tools tools, Outbox outbox, Clock clock) {
        this.plans = plans;
        this.sessions = sessions;
        this.children = children;
        this.tools = tools;
        this.outbox = outbox;
        this.clock = clock;
    }

    SessionId record(SessionId sessionId, WorkPlanId id, RecordSession request, WorkerId worker) {
        var plan = plans.get(id);
        var tool = tools.chosen(request.toolId(), "#/toolId");
        var child = children.get(plan.childId());
        var session = plan.hold(sessionId, request, tool, child, worker, clock.instant());
        sessions.persist(session);
        outbox.publish(session.recorded());
        return session.id();
    }
}
