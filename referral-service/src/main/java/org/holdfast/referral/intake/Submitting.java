package org.holdfast.referral.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.holdfast.contracts.AgencyId;
import org.holdfast.contracts.ReferralId;
import org.holdfast.platform.signin.Caller;
import org.holdfast.platform.signin.Roles;
import org.holdfast.referral.agency.Partners;
import org.holdfast.referral.frontdoor.Referrals;
import org.holdfast.referral.intake.Intake.Arrival;

/** Takes what is submitted on behalf of whoever calls: a partner's system, or the front door for whoever rang, wrote or came by. */
@ApplicationScoped
public class Submitting {

    private final Intake intake;
    private final Referrals referrals;
    private final Partners partners;
    private final Caller caller;

    Submitting(Intake intake, Referrals referrals, Partners partners, Caller caller) {
        this.intake = intake;
        this.referrals = referrals;
        this.partners = partners;
        this.caller = caller;
    }

    public ReferralId submit(MakeReferral request) {
        return submit(List.of(request)).getFirst();
    }

    /** All of them or none. */
    List<ReferralId> submit(List<MakeReferral> requests) {
        return intake.take(
                caller.is(Roles.PARTNER_SYSTEM) ? from(partners.calling(), requests) : byFrontDoor(requests));
    }

    public ReferralReceipt receipt(ReferralId id) {
        return ReferralReceipt.of(referrals.get(id));
    }

    private static List<Arrival> from(AgencyId agency, List<MakeReferral> requests) {
        return requests.stream()
                .map(request -> request.arrived(request.from(agency)))
                .toList();
    }

    private static List<Arrival> byFrontDoor(List<MakeReferral> requests) {
        return requests.stream()
                .map(request -> request.arrived(request.takenByFrontDoor()))
                .toList();
    }
}
