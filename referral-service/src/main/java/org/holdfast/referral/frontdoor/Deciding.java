package org.holdfast.referral.frontdoor;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import org.holdfast.contracts.DecisionId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.outbox.Outbox;
import org.holdfast.platform.time.PastMoment;
import org.holdfast.referral.clock.FrontDoorClocks;

/** Proposes what is to happen for a child, and answers for it: where the referral and the front door's reason to look meet. */
@ApplicationScoped
class Deciding {

    private final OpenReferrals openReferrals;
    private final FrontDoorClocks clocks;
    private final Outbox outbox;
    private final Clock clock;

    Deciding(OpenReferrals openReferrals, FrontDoorClocks clocks, Outbox outbox, Clock clock) {
        this.openReferrals = openReferrals;
        this.clocks = clocks;
        this.outbox = outbox;
        this.clock = clock;
    }

    DecisionId propose(DecisionId id, Referral referral, MakeDecision request, WorkerId decider) {
        var now = PastMoment.following(referral.receivedAt(), clock);
        outbox.publish(referral.decide(id, request, decider, clocks.urgentAuthorisationDue(now), now));
        return id;
    }

    Decision answer(Referral referral, DecisionId id, Authorise answer, WorkerId manager) {
        var decision = referral.decisions().get(id);
        var now = PastMoment.following(decision.decidedAt(), clock);
        outbox.publish(referral.answer(id, answer, manager, now));
        if (decision.stands()) {
            outbox.publish(openReferrals.closed(List.of(decision.childId()), now));
        }
        return decision;
    }
}
