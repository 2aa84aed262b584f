package org.holdfast.caseload.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import org.holdfast.caseload.task.TaskKind;
import org.holdfast.caseload.task.Tasks;
import org.holdfast.contracts.ChildState;

/** When two records turn out to be one child's and each has an open case, a person decides which of the two goes on. */
@ApplicationScoped
public class MergedCases {

    private final CaseFiles cases;
    private final Placing placing;
    private final Tasks tasks;

    MergedCases(CaseFiles cases, Placing placing, Tasks tasks) {
        this.cases = cases;
        this.placing = placing;
        this.tasks = tasks;
    }

    public void on(ChildState child) {
        if (child.mergedInto() == null) {
            return;
        }
        var open = cases.allOpenFor(child.childId());
        open.stream()
                .filter(file -> open.size() > 1 && file.childId().equals(child.childId()))
                .forEach(file -> tasks.raiseOnce(
                        TaskKind.TWO_OPEN_CASES,
                        child.childId(),
                        file.id(),
                        placing.practiceSupervisorOf(file).orElse(null),
                        child.occurredAt()));
    }
}
