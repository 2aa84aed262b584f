package org.holdfast.caseload;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import java.util.Set;
import org.holdfast.caseload.casefile.CaseFile;
import org.holdfast.caseload.casefile.CaseFiles;
import org.holdfast.caseload.casefile.OwnCases;
import org.holdfast.caseload.child.Children;
import org.holdfast.caseload.handover.Handovers;
import org.holdfast.caseload.staff.Workers;
import org.holdfast.caseload.task.Tasks;
import org.holdfast.caseload.task.Tasks.Scope;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.HandoverId;
import org.holdfast.contracts.TaskId;
import org.holdfast.contracts.TypedId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.access.Circle;
import org.holdfast.platform.access.NeedToKnow;
import org.holdfast.platform.signin.Caller;
import org.holdfast.platform.signin.Roles;

/**
 * After the front door: the circle around the child, and before there is one, whoever leads the team that holds the case. A case
 * that no team holds yet is a service manager's to place.
 */
@ApplicationScoped
class CaseNeedToKnow implements NeedToKnow {

    private static final String LEADS_THE_TEAM = "LEADS_THE_TEAM";
    private static final String NO_TEAM_YET = "NO_TEAM_YET";
    private static final String OWN_CASELOAD = "OWN_CASELOAD";
    private static final String SUPERVISES = "SUPERVISES";
    private static final String HANDOVER = "HANDOVER";
    private static final String OWN_TASK = "OWN_TASK";

    private final Circle circle;
    private final CaseFiles cases;
    private final Children children;
    private final Tasks tasks;
    private final OwnCases ownCases;
    private final Workers workers;
    private final Handovers handovers;
    private final Caller caller;

    CaseNeedToKnow(
            Circle circle,
            CaseFiles cases,
            Children children,
            Tasks tasks,
            OwnCases ownCases,
            Workers workers,
            Handovers handovers,
            Caller caller) {
        this.circle = circle;
        this.cases = cases;
        this.children = children;
        this.tasks = tasks;
        this.ownCases = ownCases;
        this.workers = workers;
        this.handovers = handovers;
        this.caller = caller;
    }

    @Override
    public Set<ChildId> childrenIn(TypedId record) {
        return switch (record) {
            case CaseId id ->
                cases.find(id)
                        .map(CaseFile::childId)
                        .map(children::allRecordsOf)
                        .orElse(Set.of());
            case HandoverId id -> handovers.childOf(id).map(Set::of).orElse(Set.of());
            case TaskId id -> tasks.childOf(id).map(Set::of).orElse(Set.of());
            case WorkerId worker -> cases.childrenIn(ownCases.of(worker));
            case ChildId child when children.isKnown(child) -> children.allRecordsOf(child);
            default -> Set.of();
        };
    }

    @Override
    public Optional<String> reasonToSee(TypedId record, Set<ChildId> about) {
        if (record instanceof TaskId task) {
            return caller.ifWorker().flatMap(worker -> ownTask(task, worker));
        }
        if (record instanceof WorkerId worker) {
            return caller.ifWorker().flatMap(me -> ownOrLed(me, worker));
        }
        var standing = circle.standing(about);
        if (standing.restricted()) {
            return standing.reason();
        }
        return standing.reason()
                .or(() -> caller.ifWorker().flatMap(worker -> leads(worker, about)))
                .or(() -> caller.ifWorker().flatMap(worker -> receives(worker, about)));
    }

    /** Whoever is asked to become the child's social worker reads before they accept; so do those up their line. */
    private Optional<String> receives(WorkerId worker, Set<ChildId> about) {
        return handovers.receiversOf(about).stream()
                .filter(receiver -> receiver.equals(worker) || workers.isUpTheLine(worker, receiver))
                .findFirst()
                .map(_ -> HANDOVER);
    }

    /** Somebody's caseload is for themselves and for those up their line. */
    private Optional<String> ownOrLed(WorkerId me, WorkerId worker) {
        if (me.equals(worker)) {
            return Optional.of(OWN_CASELOAD);
        }
        return workers.isUpTheLine(me, worker) ? Optional.of(SUPERVISES) : Optional.empty();
    }

    private Optional<String> ownTask(TaskId task, WorkerId worker) {
        var scope = caller.is(Roles.SERVICE_MANAGER) ? Scope.ALSO_NOBODYS : Scope.OWN;
        return tasks.isFor(task, worker, scope) ? Optional.of(OWN_TASK) : Optional.empty();
    }

    private Optional<String> leads(WorkerId worker, Set<ChildId> about) {
        var held = cases.held(about, worker);
        if (held.byTheirTeam()) {
            return Optional.of(LEADS_THE_TEAM);
        }
        return held.byNoTeam() && caller.is(Roles.SERVICE_MANAGER) ? Optional.of(NO_TEAM_YET) : Optional.empty();
    }
}
