package org.holdfast.referral.intake;

import jakarta.enterprise.context.ApplicationScoped;
import org.holdfast.contracts.ReferralId;
import org.holdfast.contracts.TypedId;
import org.holdfast.platform.history.LineType;
import org.holdfast.platform.history.PastLine;

/** Contacts and referrals that came in before. */
@ApplicationScoped
class ImportedReferral implements LineType<PastReferral> {

    private final Intake intake;

    ImportedReferral(Intake intake) {
        this.intake = intake;
    }

    @Override
    public String name() {
        return "REFERRAL";
    }

    @Override
    public Class<PastReferral> data() {
        return PastReferral.class;
    }

    @Override
    public TypedId take(PastLine<PastReferral> line) {
        return intake.asItWas(line.id(ReferralId::new), line.data());
    }
}
