package org.holdfast.caseload.card;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.holdfast.caseload.allocation.AsSocialWorker;
import org.holdfast.caseload.allocation.Closing.CaseEnds;
import org.holdfast.caseload.casefile.CaseFile;
import org.holdfast.caseload.casefile.CaseFiles;
import org.holdfast.caseload.task.TaskKind;
import org.holdfast.caseload.task.Tasks;

/** Whoever becomes a child's social worker has a card to give, until it is given or somebody else is the social worker. */
@ApplicationScoped
class CardTasks {

    private final Tasks tasks;
    private final CaseFiles cases;

    CardTasks(Tasks tasks, CaseFiles cases) {
        this.tasks = tasks;
        this.cases = cases;
    }

    void on(@Observes AsSocialWorker begins) {
        tasks.settleAll(TaskKind.CARD_TO_BE_GIVEN, begins.childId(), begins.workerId(), begins.from());
        tasks.raise(TaskKind.CARD_TO_BE_GIVEN, begins.childId(), begins.id(), null, begins.workerId(), begins.from());
    }

    void on(@Observes CaseEnds ends) {
        cases.find(ends.caseId())
                .map(CaseFile::childId)
                .ifPresent(child -> tasks.settleAll(TaskKind.CARD_TO_BE_GIVEN, child, ends.by(), ends.at()));
    }
}
