package org.holdfast.directwork.work;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Fetch;
import org.hibernate.annotations.FetchMode;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.DirectWorkEvent.WorkPlanned;
import org.holdfast.contracts.OutcomeId;
import org.holdfast.contracts.SessionId;
import org.holdfast.contracts.ToolId;
import org.holdfast.contracts.WorkPlanId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.directwork.circle.Child;
import org.holdfast.directwork.toolkit.Tool;
import org.holdfast.platform.time.WorkingDays;
import org.jspecify.annotations.Nullable;

/** What a worker means to do with a child: why, with which tools, in how many sessions. Grows with each session held. */
@Entity
class WorkPlan {

    @Id
    private UUID id;

    @Version
    private int version;

    private ChildId childId;
    private String purpose;

    @Nullable private String goal;

    @ElementCollection
    @CollectionTable(name = "work_plan_tool")
    @OrderColumn(name = "position")
    @Column(name = "tool_id")
    @Fetch(FetchMode.SUBSELECT)
    private List<ToolId> toolIds;

    private int plannedSessions;
    private int sessionsHeld;
    private int outcomeChanges;

    @Nullable private String ageGuardReason;

    private WorkerId plannedBy;
    private Instant plannedAt;

    protected WorkPlan() {}

    /** @param tools those asked for, in their order */
    WorkPlan(WorkPlanId id, PlanWork request, List<Tool> tools, Child child, WorkerId worker, Instant now) {
        var age = child.ageOn(LocalDate.ofInstant(now, WorkingDays.ENGLAND));
        for (var i = 0; i < tools.size(); i++) {
            tools.get(i).allowFor(age, request.ageGuardReason(), "#/toolIds/" + i);
        }
        this.id = id.value();
        this.childId = request.childId();
        this.purpose = request.purpose();
        this.goal = request.goal();
        this.toolIds = new ArrayList<>(request.toolIds());
        this.plannedSessions = request.plannedSessions();
        this.ageGuardReason = request.ageGuardReason();
        this.plannedBy = worker;
        this.plannedAt = now;
    }

    WorkPlanned planned() {
        return new WorkPlanned(id(), childId, plannedBy, plannedAt, version);
    }

    /** A session held changes the plan it belongs to. */
    Session hold(SessionId session, RecordSession request, Tool tool, Child child, WorkerId worker, Instant now) {
        var held = new Session(session, this, request, tool, child, worker, now);
        sessionsHeld++;
        return held;
    }

    /** An outcome belongs to the plan it came of, and changes it. */
    Outcome bring(OutcomeId outcome, RecordOutcome request, WorkerId worker, Instant now) {
        outcomesChanged();
        return new Outcome(outcome, this, request, worker, now);
    }

    /** Whatever becomes of an outcome makes a new version of the plan. */
    void outcomesChanged() {
        outcomeChanges++;
    }

    /** A session that was entered in error was not held with this child. */
    void countOneSessionLess() {
        sessionsHeld--;
    }

    WorkPlanId id() {
        return new WorkPlanId(id);
    }

    ChildId childId() {
        return childId;
    }

    Instant plannedAt() {
        return plannedAt;
    }

    int version() {
        return version;
    }

    WorkPlanView view(Child child) {
        return new WorkPlanView(
                id(),
                childId,
                child.fullName(),
                purpose,
                goal,
                List.copyOf(toolIds),
                plannedSessions,
                sessionsHeld,
                ageGuardReason,
                plannedBy,
                plannedAt,
                version);
    }
}
