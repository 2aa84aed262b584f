package org.holdfast.referral.earlyhelp;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.holdfast.contracts.AgencyId;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.EarlyHelpPlanId;
import org.holdfast.contracts.ReferralEvent;
import org.holdfast.contracts.ReferralEvent.DecisionAuthorised;
import org.holdfast.contracts.ReferralId;
import org.holdfast.platform.origin.Origin;
import org.holdfast.platform.outbox.Outbox;
import org.holdfast.platform.signin.Caller;
import org.holdfast.platform.signin.Roles;
import org.holdfast.platform.time.WorkingDays;
import org.holdfast.referral.agency.Agencies;
import org.holdfast.referral.agency.Partners;
import org.holdfast.referral.child.ChildIndex;
import org.holdfast.referral.frontdoor.Outcome;
import org.holdfast.referral.frontdoor.Referrals;
import org.jspecify.annotations.Nullable;

/** Begins early help: offered by a partner or the front door, or by a decision to step down. */
@ApplicationScoped
public class Offering {

    /** An agency says within so many working days whether it takes a family on; a local agreement. */
    private static final int WORKING_DAYS_TO_ANSWER = 3;

    private final EarlyHelpPlans plans;
    private final Agencies agencies;
    private final Partners partners;
    private final Referrals referrals;
    private final ChildIndex index;
    private final WorkingDays workingDays;
    private final Caller caller;
    private final Origin origin;
    private final Outbox outbox;
    private final Clock clock;

    Offering(
            EarlyHelpPlans plans,
            Agencies agencies,
            Partners partners,
            Referrals referrals,
            ChildIndex index,
            WorkingDays workingDays,
            Caller caller,
            Origin origin,
            Outbox outbox,
            Clock clock) {
        this.plans = plans;
        this.agencies = agencies;
        this.partners = partners;
        this.referrals = referrals;
        this.index = index;
        this.workingDays = workingDays;
        this.caller = caller;
        this.origin = origin;
        this.outbox = outbox;
        this.clock = clock;
    }

    /** A partner means its own agency, and has taken the family on by offering. */
    EarlyHelpPlanId offer(OfferEarlyHelp request) {
        var isPartner = caller.is(Roles.PARTNER_SYSTEM);
        var agency = isPartner ? partners.calling() : request.agencyId();
        requireOpen(agency);
        var child = child(request);
        if (isHelpedAlready(child, isPartner ? agency : null)) {
            throw new PlanAlreadyRunning();
        }
        var plan = begin(EarlyHelpPlanId.next(), child, null, agency, request.reason());
        outbox.publish(plan.offered());
        if (isPartner) {
            outbox.publish(plan.answer(new AnswerOffer(true, null), clock.instant()));
        }
        return plan.id();
    }

    /** A family that an agency took on before. */
    EarlyHelpPlanId asItWas(EarlyHelpPlanId id, PastPlan past) {
        if (!index.isKnown(past.childId())) {
            throw new NoSuchChild();
        }
        requireOpen(past.agencyId());
        if (plans.isRunningWith(past.agencyId(), index.allRecordsOf(past.childId()))) {
            throw new PlanAlreadyRunning();
        }
        var plan = begin(id, past.childId(), past.referralId(), past.agencyId(), past.reason());
        outbox.publish(plan.offered());
        outbox.publish(plan.answer(new AnswerOffer(true, null), clock.instant()));
        return id;
    }

    /** The hub of the family's area is asked; where there is none, the front door finds an agency. */
    public void on(ReferralEvent event) {
        if (event instanceof DecisionAuthorised decided
                && decided.outcome().equals(Outcome.STEP_DOWN_EARLY_HELP.code())
                && !origin.tellsHistory()
                && !plans.isRunningForAnyOf(index.allRecordsOf(decided.childId()))) {
            var referral = referrals.get(decided.referralId());
            var hub = Optional.ofNullable(referral.handling().area()).flatMap(agencies::hubOf);
            var plan = begin(
                    EarlyHelpPlanId.next(),
                    decided.childId(),
                    decided.referralId(),
                    hub.orElse(null),
                    "The front door decided on early help; see the referral.");
            outbox.publish(plan.offered());
        }
    }

    void requireOpen(@Nullable AgencyId agency) {
        if (agency != null && !agencies.isOpen(agency)) {
            throw new NoSuchPartner();
        }
    }

    LocalDate answerDueOn(Instant now) {
        return workingDays.after(now, WORKING_DAYS_TO_ANSWER);
    }

    /** Whether somebody else helps the family is not a partner's to know: two then do, until the front door has spoken with both. */
    private boolean isHelpedAlready(ChildId child, @Nullable AgencyId partner) {
        var records = index.allRecordsOf(child);
        return partner == null ? plans.isRunningForAnyOf(records) : plans.isRunningWith(partner, records);
    }

    private ChildId child(OfferEarlyHelp request) {
        var known = request.childId();
        if (known == null) {
            return index.identify(List.of(Objects.requireNonNull(request.child())))
                    .getFirst();
        }
        if (caller.is(Roles.PARTNER_SYSTEM) || !index.isKnown(known)) {
            throw new NoSuchChild();
        }
        return known;
    }

    private EarlyHelpPlan begin(
            EarlyHelpPlanId id,
            ChildId child,
            @Nullable ReferralId referral,
            @Nullable AgencyId agency,
            String reason) {
        var now = clock.instant();
        var plan = new EarlyHelpPlan(id, child, referral, agency, reason, now, answerDueOn(now));
        plans.persist(plan);
        return plan;
    }
}
