package org.holdfast.referral.earlyhelp;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.holdfast.platform.national.ReferralSource;
import org.holdfast.platform.outbox.Outbox;
import org.holdfast.platform.signin.Caller;
import org.holdfast.platform.signin.Roles;
import org.holdfast.referral.agency.Agencies;
import org.holdfast.referral.agency.Partners;
import org.holdfast.referral.frontdoor.Channel;
import org.holdfast.referral.frontdoor.Submission;
import org.holdfast.referral.frontdoor.SupportTried;
import org.holdfast.referral.intake.Intake;

/** Turns early help that is not enough into a referral, which knows what was tried. */
@ApplicationScoped
class SteppingUp {

    private static final int THRESHOLD = 3;

    private final Intake intake;
    private final Agencies agencies;
    private final Partners partners;
    private final Caller caller;
    private final Outbox outbox;
    private final Clock clock;

    SteppingUp(Intake intake, Agencies agencies, Partners partners, Caller caller, Outbox outbox, Clock clock) {
        this.intake = intake;
        this.agencies = agencies;
        this.partners = partners;
        this.caller = caller;
        this.outbox = outbox;
        this.clock = clock;
    }

    void stepUp(EarlyHelpPlan plan, StepUp request) {
        if (request.level() < THRESHOLD) {
            throw new BelowThreshold();
        }
        var referral = intake.takeKnown(submission(plan.view(), request), plan.childId());
        outbox.publish(plan.stepUp(referral, clock.instant()));
    }

    private Submission submission(PlanView plan, StepUp request) {
        var isPartner = caller.is(Roles.PARTNER_SYSTEM);
        return new Submission(
                ReferralSource.EARLY_HELP,
                isPartner ? Channel.API : Channel.PHONE,
                isPartner ? partners.calling() : null,
                request.referrer(),
                request.concern(),
                request.childsOwnWords(),
                List.of(tried(plan)),
                request.consent(),
                request.immediateRisk());
    }

    private SupportTried tried(PlanView plan) {
        var agency =
                Optional.ofNullable(plan.agencyId()).flatMap(agencies::nameOf).orElse("Not taken on yet");
        var last = plan.reviews().isEmpty() ? null : plan.reviews().getLast().summary();
        return new SupportTried("Early help", agency, plan.assessmentStartedOn(), last);
    }
}
