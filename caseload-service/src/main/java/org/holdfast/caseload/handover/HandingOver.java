package org.holdfast.caseload.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.Optional;
import org.holdfast.caseload.allocation.Allocating;
import org.holdfast.caseload.allocation.Closing.CaseEnds;
import org.holdfast.caseload.casefile.CaseFile;
import org.holdfast.caseload.casefile.CaseFiles;
import org.holdfast.caseload.staff.Teams;
import org.holdfast.caseload.staff.Workers;
import org.holdfast.caseload.task.TaskKind;
import org.holdfast.caseload.task.Tasks;
import org.holdfast.contracts.HandoverId;
import org.holdfast.contracts.HandoverPlanId;
import org.holdfast.contracts.TeamId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.outbox.Outbox;
import org.jspecify.annotations.Nullable;

/** Takes a handover from step to step: where the case, the people and the handover meet. */
@ApplicationScoped
public class HandingOver {

    private static final String HANDED_OVER = "Handed over with the child";

    private final Handovers handovers;
    private final CaseFiles cases;
    private final Allocating allocating;
    private final Workers workers;
    private final Teams teams;
    private final Tasks tasks;
    private final Outbox outbox;
    private final Clock clock;

    HandingOver(
            Handovers handovers,
            CaseFiles cases,
            Allocating allocating,
            Workers workers,
            Teams teams,
            Tasks tasks,
            Outbox outbox,
            Clock clock) {
        this.handovers = handovers;
        this.cases = cases;
        this.allocating = allocating;
        this.workers = workers;
        this.teams = teams;
        this.tasks = tasks;
        this.outbox = outbox;
        this.clock = clock;
    }

    HandoverId propose(CaseFile file, ProposeHandover request, @Nullable HandoverPlanId plan, WorkerId by) {
        var now = clock.instant();
        allocating.refuseUnavailable(request.toWorkerId());
        var handover = new Handover(HandoverId.next(), file, request, plan, by, now);
        if (handovers.waitingOn(file.id()).isPresent()) {
            throw new HandoverUnderWay();
        }
        handovers.persist(handover);
        tasks.raise(TaskKind.HANDOVER_WAITING, file.childId(), handover.id(), by, request.toWorkerId(), now);
        outbox.publish(handover.proposed(touch(file)));
        return handover.id();
    }

    /** The child's social worker changes here, and nowhere else in a handover. */
    void accept(Handover handover, AcceptHandover request, WorkerId by) {
        refuseOthers(handover, by);
        var file = cases.get(handover.caseId());
        if (!file.socialWorkerId().equals(Optional.of(handover.fromWorker()))) {
            throw new SocialWorkerChangedMeanwhile();
        }
        var now = clock.instant();
        var accepted = handover.accept(by, file.version() + 1, now);
        handover.toTeam()
                .filter(team -> !file.teamId().equals(Optional.of(team)))
                .ifPresent(team -> move(file, team, by));
        allocating.takeOver(file, handover.id(), handover.toWorker(), handover.reason(), request.overLimitReason(), by);
        tasks.settle(TaskKind.HANDOVER_WAITING, handover.id(), by, now);
        if (!handover.open().isEmpty()) {
            tasks.raise(TaskKind.HANDOVER_TO_COMPLETE, handover.childId(), handover.id(), by, handover.toWorker(), now);
        }
        outbox.publish(accepted);
    }

    void complete(Handover handover, WorkerId by) {
        var now = clock.instant();
        var completed = handover.complete(touch(cases.get(handover.caseId())), now);
        tasks.settle(TaskKind.HANDOVER_TO_COMPLETE, handover.id(), by, now);
        outbox.publish(completed);
    }

    void agree(Handover handover, WorkerId by) {
        refuseOthers(handover, by);
        handover.agree(clock.instant());
        tasks.settle(TaskKind.HANDOVER_WAITING, handover.id(), by, clock.instant());
    }

    void reject(Handover handover, String why, WorkerId by) {
        refuseOthers(handover, by);
        end(handover, HandoverStatus.REJECTED, why, by);
    }

    void cancel(Handover handover, String why, WorkerId by) {
        end(handover, HandoverStatus.CANCELLED, why, by);
    }

    void on(@Observes CaseEnds ends) {
        handovers.waitingOn(ends.caseId()).ifPresent(handover -> {
            var version = cases.get(ends.caseId()).version() + 1;
            outbox.publish(handover.end(HandoverStatus.CANCELLED, "The case was closed", version, ends.at()));
            tasks.settle(TaskKind.HANDOVER_WAITING, handover.id(), ends.by(), ends.at());
        });
    }

    private void end(Handover handover, HandoverStatus outcome, String why, WorkerId by) {
        var now = clock.instant();
        outbox.publish(handover.end(outcome, why, touch(cases.get(handover.caseId())), now));
        tasks.settle(TaskKind.HANDOVER_WAITING, handover.id(), by, now);
    }

    private void refuseOthers(Handover handover, WorkerId by) {
        if (!handover.toWorker().equals(by) && !workers.isUpTheLine(by, handover.toWorker())) {
            throw new ReceiverDecides();
        }
    }

    private void move(CaseFile file, TeamId team, WorkerId by) {
        if (!teams.isOpen(team)) {
            throw new TeamNotOpenYet();
        }
        outbox.publish(file.move(team, HANDED_OVER, by, clock.instant()));
    }

    private int touch(CaseFile file) {
        return file.stepped(clock.instant());
    }
}
