package org.holdfast.directwork.work;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.SessionId;
import org.holdfast.contracts.ToolId;
import org.holdfast.contracts.WorkPlanId;
import org.holdfast.contracts.WorkerId;

/** What was used with a child before, and how it went. */
@ApplicationScoped
public class PastWork {

    private final Sessions sessions;

    PastWork(Sessions sessions) {
        this.sessions = sessions;
    }

    /**
     * @param leftBetter whether the child chose a happier face at the end than at the start
     * @param endedForTheChild whether it ended early because of how the child was
     */
    public record ToolUse(ToolId toolId, LocalDate heldOn, boolean leftBetter, boolean endedForTheChild) {}

    /** The child of a session of this plan. */
    public ChildId childIn(WorkPlanId plan, SessionId session) {
        return sessions.get(plan, session).view().childId();
    }

    /** What a worker has used, with any child. */
    public Set<ToolId> toolsUsedBy(WorkerId worker) {
        return sessions.toolsUsedBy(worker);
    }

    public List<ToolUse> with(Set<ChildId> child) {
        return sessions.heldWith(child).stream().map(Session::use).toList();
    }
}
