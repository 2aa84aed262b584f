package org.holdfast.referral.frontdoor;

import jakarta.enterprise.context.ApplicationScoped;
import org.holdfast.contracts.DecisionId;
import org.holdfast.contracts.ReferralId;
import org.holdfast.contracts.TypedId;
import org.holdfast.platform.history.LineType;
import org.holdfast.platform.history.PastLine;

/** What the front door decided before, and who decided it. */
@ApplicationScoped
class ImportedDecision implements LineType<MakeDecision> {

    private final Referrals referrals;
    private final Deciding deciding;

    ImportedDecision(Referrals referrals, Deciding deciding) {
        this.referrals = referrals;
        this.deciding = deciding;
    }

    @Override
    public String name() {
        return "DECISION";
    }

    @Override
    public Class<MakeDecision> data() {
        return MakeDecision.class;
    }

    @Override
    public TypedId take(PastLine<MakeDecision> line) {
        var referral = referrals.get(line.about(ReferralId::new));
        return deciding.propose(line.id(DecisionId::new), referral, line.data(), line.by());
    }
}
