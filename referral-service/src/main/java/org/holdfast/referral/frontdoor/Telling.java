package org.holdfast.referral.frontdoor;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.ReferralEvent;
import org.holdfast.contracts.ReferralEvent.BreachExplained;
import org.holdfast.contracts.ReferralEvent.DeadlineApproached;
import org.holdfast.contracts.ReferralEvent.DeadlineMissed;
import org.holdfast.contracts.ReferralEvent.ReferralAcknowledged;
import org.holdfast.contracts.ReferralEvent.ReferralAssigned;
import org.holdfast.contracts.ReferralEvent.ReferralFoundDuplicate;
import org.holdfast.contracts.ReferralEvent.ReferralReceived;
import org.holdfast.contracts.ReferralEvent.ReferralTriaged;
import org.holdfast.contracts.ReferralEvent.ReferralWithdrawn;
import org.holdfast.contracts.ReferralEvent.ReferrerInformed;
import org.holdfast.contracts.ReferralId;
import org.holdfast.contracts.WorkerId;
import org.jspecify.annotations.Nullable;

/** Says what happened to a referral once per child, since whoever follows a child follows the child's own key. */
record Telling(ReferralId id, List<ChildId> children, int version) {

    List<ReferralEvent> received(Submission submission, Instant at) {
        return each(child -> new ReferralReceived(
                id,
                child,
                submission.source().code(),
                submission.channel().code(),
                submission.agencyId(),
                at,
                version));
    }

    List<ReferralEvent> assigned(Assignment assignment) {
        return each(child -> new ReferralAssigned(
                id, child, assignment.workerId(), assignment.teamId(), assignment.assignedAt(), version));
    }

    List<ReferralEvent> triaged(Triage triage, @Nullable Instant informationDueAt) {
        return each(child -> new ReferralTriaged(
                id,
                child,
                triage.level(),
                triage.rag().code(),
                triage.factors().stream().map(AssessmentFactor::code).toList(),
                triage.triagedBy(),
                informationDueAt,
                triage.triagedAt(),
                version));
    }

    List<ReferralEvent> withdrawn(WorkerId worker, Instant now) {
        return each(child -> new ReferralWithdrawn(id, child, worker, now, version));
    }

    List<ReferralEvent> foundDuplicate(ReferralId other, WorkerId worker, Instant now) {
        return each(child -> new ReferralFoundDuplicate(id, child, other, worker, now, version));
    }

    List<ReferralEvent> noticed(Deadlines deadlines, Instant now, Duration warnBefore) {
        var near = deadlines.approaching(now, warnBefore).stream()
                .flatMap(
                        due -> each(child -> new DeadlineApproached(
                                        id, child, due.clock().code(), due.dueAt(), now, version))
                                .stream());
        var late = deadlines.missed(now).stream()
                .flatMap(due ->
                        each(child -> new DeadlineMissed(id, child, due.clock().code(), due.dueAt(), now, version))
                                .stream());
        return Stream.concat(near, late).toList();
    }

    List<ReferralEvent> explained(ExplainBreach why, WorkerId worker, Instant now) {
        return each(child ->
                new BreachExplained(id, child, why.clock().code(), why.reason().code(), worker, now, version));
    }

    List<ReferralEvent> acknowledged(WorkerId worker, Instant now) {
        return each(child -> new ReferralAcknowledged(id, child, worker, now, version));
    }

    List<ReferralEvent> informed(@Nullable WorkerId worker, Instant now) {
        return each(child -> new ReferrerInformed(id, child, worker, now, version));
    }

    private List<ReferralEvent> each(Function<ChildId, ReferralEvent> event) {
        return children.stream().map(event).toList();
    }
}
