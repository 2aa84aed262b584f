package org.holdfast.referral.frontdoor;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.holdfast.contracts.ReferralEvent;
import org.holdfast.contracts.WorkerId;
import org.jspecify.annotations.Nullable;

/** What is done about one referral against time: what was late is noticed and explained, and whoever referred is told. */
public final class Timekeeping {

    private final Handling handling;
    private final Telling telling;
    private final Instant now;

    Timekeeping(Handling handling, Telling telling, Instant now) {
        this.handling = handling;
        this.telling = telling;
        this.now = now;
    }

    /** Whoever referred has heard that it has arrived. */
    public List<ReferralEvent> acknowledge(WorkerId worker) {
        handling.deadlines().meet(ReferralClock.ACKNOWLEDGE, null, now);
        return telling.acknowledged(worker, now);
    }

    /** Whoever referred has heard what happens next. */
    public List<ReferralEvent> inform(@Nullable WorkerId worker) {
        handling.inform(now);
        return telling.informed(worker, now);
    }

    /** Every partner has answered, or has declined to. */
    public void informationIsComplete() {
        handling.deadlines().meet(ReferralClock.GATHER_INFORMATION, null, now);
    }

    /** What is nearly late or late by now and was not known to be. */
    List<ReferralEvent> notice(Duration warnBefore) {
        return telling.noticed(handling.deadlines(), now, warnBefore);
    }

    List<ReferralEvent> explain(ExplainBreach why, WorkerId worker) {
        handling.deadlines().explain(why, worker, now);
        return telling.explained(why, worker, now);
    }
}
