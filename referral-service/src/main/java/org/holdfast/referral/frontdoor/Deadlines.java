package org.holdfast.referral.frontdoor;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.referral.clock.DueOnReceipt;
import org.jspecify.annotations.Nullable;

/** The deadlines of one referral. */
final class Deadlines {

    private final List<Deadline> all;

    /** @param all kept by the referral; changed in place */
    Deadlines(List<Deadline> all) {
        this.all = all;
    }

    /** A partner's system has heard that its referral has arrived by the receipt it got. */
    void startOnReceipt(Submission submission, Instant receivedAt, DueOnReceipt due) {
        start(ReferralClock.DECIDE, null, due.decideBy());
        if (submission.canBeAcknowledged()) {
            start(ReferralClock.ACKNOWLEDGE, null, due.acknowledgeBy());
        }
        if (submission.isAcknowledgedByItsReceipt()) {
            meet(ReferralClock.ACKNOWLEDGE, null, receivedAt);
        }
    }

    /** Counting from something new: what was open by this clock is no longer what is due. */
    void start(ReferralClock clock, @Nullable ChildId child, Instant dueAt) {
        var open = find(deadline -> isOpen(deadline, clock, child)).findFirst();
        if (open.isPresent()) {
            all.set(open.getAsInt(), Deadline.due(clock, child, dueAt));
        } else {
            all.add(Deadline.due(clock, child, dueAt));
        }
    }

    void meet(ReferralClock clock, @Nullable ChildId child, Instant now) {
        var _ = change(deadline -> isOpen(deadline, clock, child), deadline -> deadline.met(now));
    }

    /** The referral has come to its end, and nothing is due any more. */
    void end(Instant now) {
        var _ = change(Deadline::isOpen, deadline -> deadline.met(now));
    }

    /** @return what was not known to be nearly late before */
    List<Deadline> approaching(Instant now, Duration warnBefore) {
        return change(
                deadline -> deadline.isOpen()
                        && deadline.warnedAt() == null
                        && !deadline.isLate(now)
                        && now.plus(warnBefore).isAfter(deadline.dueAt()),
                deadline -> deadline.warned(now));
    }

    /** @return what was not known to be late before */
    List<Deadline> missed(Instant now) {
        return change(
                deadline -> deadline.missedAt() == null && deadline.isLate(now), deadline -> deadline.missed(now));
    }

    void explain(ExplainBreach why, WorkerId worker, Instant now) {
        var late = change(
                deadline -> deadline.clock() == why.clock() && deadline.isLate(now),
                deadline -> deadline.explained(why, worker, now));
        if (late.isEmpty()) {
            throw new NothingLate();
        }
    }

    private List<Deadline> change(Predicate<Deadline> which, UnaryOperator<Deadline> how) {
        var positions = find(which).toArray();
        for (var position : positions) {
            all.set(position, how.apply(all.get(position)));
        }
        return Arrays.stream(positions).mapToObj(all::get).toList();
    }

    private IntStream find(Predicate<Deadline> which) {
        return IntStream.range(0, all.size()).filter(position -> which.test(all.get(position)));
    }

    private static boolean isOpen(Deadline deadline, ReferralClock clock, @Nullable ChildId child) {
        return deadline.isOpen() && deadline.clock() == clock && Objects.equals(deadline.childId(), child);
    }
}
