package org.holdfast.referral.intake;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.holdfast.contracts.ReferralId;
import org.holdfast.platform.signin.Caller;
import org.holdfast.platform.signin.Roles;
import org.holdfast.referral.agency.Partners;
import org.holdfast.referral.child.ChildDetails;
import org.holdfast.referral.frontdoor.Referrals;

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
        var submission =
                caller.is(Roles.PARTNER_SYSTEM) ? request.from(partners.calling()) : request.takenByFrontDoor();
        return intake.take(submission, request.children(), request.receivedAt());
    }

    /** For several submissions in one transaction: nobody else refers these children until it ends. */
    void hold(List<ChildDetails> children) {
        intake.hold(children);
    }

    public ReferralReceipt receipt(ReferralId id) {
        return ReferralReceipt.of(referrals.get(id));
    }
}
