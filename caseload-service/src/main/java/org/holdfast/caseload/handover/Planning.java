package org.holdfast.caseload.handover;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.holdfast.caseload.allocation.ChangeReason;
import org.holdfast.caseload.casefile.CaseFile;
import org.holdfast.caseload.casefile.CaseFiles;
import org.holdfast.contracts.CaseId;
import org.holdfast.contracts.HandoverPlanId;
import org.holdfast.contracts.TeamId;
import org.holdfast.contracts.WorkerId;
import org.jspecify.annotations.Nullable;

/** Proposes several handovers as one: all or none. */
@ApplicationScoped
public class Planning {

    private final HandoverPlans plans;
    private final Handovers handovers;
    private final HandingOver handingOver;
    private final CaseFiles cases;
    private final Clock clock;

    Planning(HandoverPlans plans, Handovers handovers, HandingOver handingOver, CaseFiles cases, Clock clock) {
        this.plans = plans;
        this.handovers = handovers;
        this.handingOver = handingOver;
        this.cases = cases;
        this.clock = clock;
    }

    /**
     * One child's part in a plan.
     *
     * @param reason national code for the change
     * @param toTeam to which the case goes with the child, absent where it stays with its team
     */
    public record Move(
            CaseId caseId,
            WorkerId to,
            ChangeReason reason,
            @Nullable TeamId toTeam) {}

    /** @param worker whose children they are, absent where they are several people's */
    public HandoverPlanId propose(
            @Nullable WorkerId worker, String reason, HandoverKind kind, List<Move> moves, WorkerId by) {
        var plan = new HandoverPlan(HandoverPlanId.next(), worker, reason, by, clock.instant());
        plans.persist(plan);
        for (var part = 0; part < moves.size(); part++) {
            var move = moves.get(part);
            var file = cases.get(move.caseId());
            if (worker != null && !file.socialWorkerId().equals(Optional.of(worker))) {
                throw new NotTheirChild(part);
            }
            var _ = handingOver.propose(
                    file,
                    new ProposeHandover(move.caseId(), move.to(), move.reason(), kind, move.toTeam()),
                    plan.id(),
                    by);
        }
        plans.flush();
        return plan.id();
    }

    public HandoverPlanId restructure(String reason, List<Move> moves, WorkerId by) {
        return propose(null, reason, HandoverKind.PLANNED, moves, by);
    }

    HandoverPlanView view(HandoverPlanId id) {
        var plan = plans.get(id);
        var without = plan.workerId().map(this::withoutHandover).orElse(0);
        return plan.view(handovers.ofPlan(id), without);
    }

    private int withoutHandover(WorkerId worker) {
        var held = cases.ofSocialWorker(worker).stream().map(CaseFile::id).toList();
        var waiting = handovers.waitingAmong(held);
        return Math.toIntExact(
                held.stream().filter(each -> !waiting.contains(each)).count());
    }
}
