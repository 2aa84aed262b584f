package org.holdfast.referral.earlyhelp;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.holdfast.platform.signin.Caller;
import org.holdfast.platform.signin.Roles;
import org.holdfast.referral.agency.Partners;
import org.jspecify.annotations.Nullable;

/** Shows early help to the front door, and less of it to a partner. */
@ApplicationScoped
class PlanReading {

    private final Partners partners;
    private final Caller caller;

    PlanReading(Partners partners, Caller caller) {
        this.partners = partners;
        this.caller = caller;
    }

    PlanView view(EarlyHelpPlan plan) {
        return caller.is(Roles.PARTNER_SYSTEM) ? plan.view().forPartner() : plan.view();
    }

    @Nullable UUID agencyOf(PlanFilter filter) {
        return caller.is(Roles.PARTNER_SYSTEM) ? partners.calling().value() : filter.agency();
    }
}
