package org.holdfast.referral.child;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Set;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.outbox.Outbox;
import org.holdfast.platform.persistence.Sealing;

/**
 * Puts two records of one child together, and takes them apart again. Neither record changes but for where it leads, so that taking
 * apart restores both as they were; whoever reads follows the lead, and so does every other service from the children topic.
 */
@ApplicationScoped
public class SameChild {

    private final Children children;
    private final PossibleMatches possibleMatches;
    private final RestrictedChildren restricted;
    private final Sealing sealing;
    private final Outbox outbox;
    private final Clock clock;

    SameChild(
            Children children,
            PossibleMatches possibleMatches,
            RestrictedChildren restricted,
            Sealing sealing,
            Outbox outbox,
            Clock clock) {
        this.children = children;
        this.possibleMatches = possibleMatches;
        this.restricted = restricted;
        this.sealing = sealing;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** From now on the record leads to the other one. */
    public void merge(ChildId record, ChildId into, String reason, WorkerId by) {
        if (record.equals(into)) {
            throw new MergedWithItself();
        }
        children.holdRecords(record, into);
        var one = children.get(record);
        var other = children.get(into);
        if (one.mergedInto().isPresent() || other.mergedInto().isPresent()) {
            throw new AlreadyMerged();
        }
        var now = clock.instant();
        decided(record, into, reason, by);
        outbox.publish(one.mergeInto(other, sealing, children.mergedInto(record), now));
        regrouped(other);
    }

    /** The record stands for itself again. */
    public void separate(ChildId record) {
        var one = children.get(record);
        var into = one.mergedInto().orElseThrow(NotMerged::new);
        children.holdRecords(record, into);
        outbox.publish(one.separate(sealing, children.mergedInto(record), clock.instant()));
        regrouped(children.survivor(into));
    }

    /** Whether the index showed the caller the two side by side: reason enough to compare them. */
    public boolean maybe(ChildId record, ChildId other) {
        return restricted.hiddenAmong(Set.of(other)).isEmpty()
                && possibleMatches
                        .between(children.allRecordsOf(record), children.allRecordsOf(other))
                        .isPresent();
    }

    private void decided(ChildId record, ChildId into, String reason, WorkerId by) {
        possibleMatches
                .between(children.allRecordsOf(record), children.allRecordsOf(into))
                .ifPresent(match -> match.decide(PossibleMatch.Verdict.SAME, reason, by, clock.instant()));
    }

    private void regrouped(Child survivor) {
        outbox.publish(survivor.regrouped(sealing, children.mergedInto(survivor.id()), clock.instant()));
    }
}
