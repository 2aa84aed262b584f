package org.holdfast.referral.earlyhelp;

import jakarta.enterprise.context.ApplicationScoped;
import org.holdfast.contracts.EarlyHelpPlanId;
import org.holdfast.contracts.TypedId;
import org.holdfast.platform.history.LineType;
import org.holdfast.platform.history.PastLine;

/** Families whom agencies took on before. */
@ApplicationScoped
class ImportedPlan implements LineType<PastPlan> {

    private final Offering offering;

    ImportedPlan(Offering offering) {
        this.offering = offering;
    }

    @Override
    public String name() {
        return "EARLY_HELP";
    }

    @Override
    public Class<PastPlan> data() {
        return PastPlan.class;
    }

    @Override
    public TypedId take(PastLine<PastPlan> line) {
        return offering.asItWas(line.id(EarlyHelpPlanId::new), line.data());
    }
}
