package org.holdfast.referral.frontdoor;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import org.holdfast.contracts.DecisionId;
import org.holdfast.contracts.TypedId;
import org.holdfast.platform.history.LineType;
import org.holdfast.platform.history.PastLine;
import org.holdfast.platform.outbox.Outbox;
import org.holdfast.referral.clock.FrontDoorClocks;

/** What managers answered to decisions before, and what was late by then: the sweep has nothing to find. */
@ApplicationScoped
class ImportedAuthorisation implements LineType<Authorise> {

    private final Referrals referrals;
    private final Deciding deciding;
    private final FrontDoorClocks clocks;
    private final Outbox outbox;
    private final Clock clock;

    ImportedAuthorisation(Referrals referrals, Deciding deciding, FrontDoorClocks clocks, Outbox outbox, Clock clock) {
        this.referrals = referrals;
        this.deciding = deciding;
        this.clocks = clocks;
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "AUTHORISATION";
    }

    @Override
    public Class<Authorise> data() {
        return Authorise.class;
    }

    @Override
    public TypedId take(PastLine<Authorise> line) {
        var id = line.about(DecisionId::new);
        var referral = referrals.with(id);
        var decision = deciding.answer(referral, id, line.data(), line.by());
        outbox.publish(referral.clocks(clock.instant()).notice(clocks.warnBefore()));
        return decision.id();
    }
}
