package org.holdfast.referral.frontdoor;

import static org.holdfast.referral.frontdoor.ChildProgress.AWAITING_AUTHORISATION;
import static org.holdfast.referral.frontdoor.ChildProgress.AWAITING_DECISION;
import static org.holdfast.referral.frontdoor.ChildProgress.DECIDED;
import static org.holdfast.referral.frontdoor.ChildProgress.ENDED;
import static org.holdfast.referral.frontdoor.ChildProgress.WITH_OPEN_CASE;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.holdfast.contracts.ChildId;

/** The children of one referral, in the order in which they were named, and how far each has come. */
final class ReferredChildren {

    private final List<ReferredChild> all;

    /** @param all kept by the referral; changed in place */
    ReferredChildren(List<ReferredChild> all) {
        this.all = all;
    }

    void move(ChildId child, ChildProgress to) {
        var position = IntStream.range(0, all.size())
                .filter(index -> all.get(index).childId().equals(child))
                .findFirst()
                .orElseThrow(NotInThisReferral::new);
        all.set(position, all.get(position).moved(to));
    }

    /** A decision about one child is a decision of the referral: it can no longer be withdrawn. */
    void end() {
        if (all.stream().anyMatch(child -> isDecidedOrNearly(child.progress()))) {
            throw new AlreadyDecided();
        }
        all.stream()
                .filter(child -> child.progress() == AWAITING_DECISION)
                .map(ReferredChild::childId)
                .toList()
                .forEach(child -> move(child, ENDED));
    }

    boolean isWithOpenCase(ChildId child) {
        return all.stream().anyMatch(each -> each.childId().equals(child) && each.progress() == WITH_OPEN_CASE);
    }

    ReferralStatus status(boolean triaged) {
        var reached = reached();
        if (reached.contains(AWAITING_DECISION)) {
            return triaged ? ReferralStatus.TRIAGED : ReferralStatus.RECEIVED;
        }
        if (reached.contains(AWAITING_AUTHORISATION)) {
            return ReferralStatus.DECISION_PENDING_AUTHORISATION;
        }
        return reached.contains(DECIDED) ? ReferralStatus.DECIDED : ReferralStatus.LINKED_TO_OPEN_CASE;
    }

    private static boolean isDecidedOrNearly(ChildProgress progress) {
        return progress == AWAITING_AUTHORISATION || progress == DECIDED;
    }

    private Set<ChildProgress> reached() {
        return all.stream().map(ReferredChild::progress).collect(Collectors.toSet());
    }
}
