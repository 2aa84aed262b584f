package org.holdfast.caseload.card;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.holdfast.caseload.allocation.Allocations;
import org.holdfast.caseload.casefile.CaseFiles;
import org.holdfast.caseload.task.TaskKind;
import org.holdfast.caseload.task.Tasks;
import org.holdfast.contracts.AllocationId;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.outbox.Outbox;
import org.holdfast.platform.problem.NotFound;

/** Keeps that a child was given the card of their social worker, and settles the task that asked for it. */
@ApplicationScoped
class GivingCards {

    private final GivenCards given;
    private final Allocations allocations;
    private final CaseFiles cases;
    private final Tasks tasks;
    private final Outbox outbox;
    private final Clock clock;

    GivingCards(GivenCards given, Allocations allocations, CaseFiles cases, Tasks tasks, Outbox outbox, Clock clock) {
        this.given = given;
        this.allocations = allocations;
        this.cases = cases;
        this.tasks = tasks;
        this.outbox = outbox;
        this.clock = clock;
    }

    AllocationId give(ChildId child, GiveCard request, WorkerId by) {
        var time = allocations.nowFor(child).orElseThrow(() -> new NotFound("social worker"));
        if (given.isGiven(time.id())) {
            throw new CardGivenAlready();
        }
        var now = clock.instant();
        var card = new GivenCard(time, request, by, now);
        given.persist(card);
        tasks.settleAll(TaskKind.CARD_TO_BE_GIVEN, time.childId(), by, now);
        outbox.publish(card.given(cases.touch(time.caseId(), now)));
        return time.id();
    }
}
