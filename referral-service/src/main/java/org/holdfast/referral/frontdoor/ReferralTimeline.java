package org.holdfast.referral.frontdoor;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** Everything that happened to a referral, in order: told by its own parts and by the features around it. */
@ApplicationScoped
class ReferralTimeline {

    private final List<Chronicle> chronicles;

    ReferralTimeline(@All List<Chronicle> chronicles) {
        this.chronicles = chronicles;
    }

    List<TimelineEntry> of(Referral referral) {
        var own = Stream.of(
                        Stream.of(new TimelineEntry(referral.receivedAt(), Happening.RECEIVED, null, null, null)),
                        referral.handling().assignments().stream().map(ReferralTimeline::assigned),
                        referral.handling().triages().stream().map(ReferralTimeline::triaged),
                        referral.decisions().views().stream().flatMap(ReferralTimeline::decided),
                        referral.handling().due().stream().flatMap(ReferralTimeline::late),
                        Stream.ofNullable(referral.handling().ending()).map(ReferralTimeline::ended))
                .flatMap(Function.identity());
        var others = chronicles.stream().flatMap(chronicle -> chronicle.of(referral.id()).stream());
        return Stream.concat(own, others)
                .sorted(Comparator.comparing(TimelineEntry::at))
                .toList();
    }

    private static TimelineEntry assigned(Assignment assignment) {
        return new TimelineEntry(
                assignment.assignedAt(), Happening.ASSIGNED, null, assignment.assignedBy(), assignment.reason());
    }

    private static TimelineEntry triaged(Triage triage) {
        return new TimelineEntry(
                triage.triagedAt(),
                Happening.TRIAGED,
                null,
                triage.triagedBy(),
                "%s, level %d: %s".formatted(triage.rag(), triage.level(), triage.reasons()));
    }

    private static Stream<TimelineEntry> decided(DecisionView decision) {
        var made = new TimelineEntry(
                decision.decidedAt(),
                Happening.DECIDED,
                decision.childId(),
                decision.decidedBy(),
                "%s, level %d: %s".formatted(decision.outcome(), decision.level(), decision.rationale()));
        var answeredAt = decision.answeredAt();
        if (answeredAt == null) {
            return Stream.of(made);
        }
        var answer = decision.status() == DecisionStatus.AUTHORISED ? Happening.AUTHORISED : Happening.REFUSED;
        return Stream.of(
                made,
                new TimelineEntry(answeredAt, answer, decision.childId(), decision.answeredBy(), decision.answer()));
    }

    private static Stream<TimelineEntry> late(Deadline deadline) {
        var late = deadline.missedAt() == null
                ? null
                : new TimelineEntry(
                        deadline.dueAt(),
                        Happening.LATE,
                        deadline.childId(),
                        null,
                        deadline.clock().label());
        return Stream.concat(Stream.ofNullable(late), explained(deadline));
    }

    private static Stream<TimelineEntry> explained(Deadline deadline) {
        var reason = deadline.reason();
        var explainedAt = deadline.explainedAt();
        return reason == null || explainedAt == null
                ? Stream.empty()
                : Stream.of(new TimelineEntry(
                        explainedAt, Happening.EXPLAINED, deadline.childId(), deadline.explainedBy(), reason.label()));
    }

    private static TimelineEntry ended(Ending ending) {
        var what = ending.duplicateOf() == null ? Happening.WITHDRAWN : Happening.FOUND_DUPLICATE;
        return new TimelineEntry(ending.endedAt(), what, null, ending.endedBy(), ending.reason());
    }
}
