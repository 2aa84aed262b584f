package org.holdfast.referral;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.EarlyHelpPlanId;
import org.holdfast.contracts.ReferralId;
import org.holdfast.contracts.TypedId;
import org.holdfast.platform.access.Circle;
import org.holdfast.platform.access.NeedToKnow;
import org.holdfast.platform.signin.Caller;
import org.holdfast.platform.signin.Roles;
import org.holdfast.referral.agency.Partners;
import org.holdfast.referral.child.ChildIndex;
import org.holdfast.referral.earlyhelp.EarlyHelpPlans;
import org.holdfast.referral.frontdoor.Referral;
import org.holdfast.referral.frontdoor.Referrals;
import org.holdfast.referral.gathering.InformationRequestId;
import org.holdfast.referral.gathering.InformationRequests;

/**
 * At the front door: the circle around the child, the front door for the referrals it handles, and a partner's system for what its
 * own agency sent. The child's own record the front door sees only while a referral is open.
 */
@ApplicationScoped
class ReferralNeedToKnow implements NeedToKnow {

    private static final String OWN_REFERRAL = "OWN_REFERRAL";
    private static final String ASKED = "ASKED";
    private static final String HELPS = "HELPS";
    private static final String FRONT_DOOR = "FRONT_DOOR";

    private final Circle circle;
    private final Referrals referrals;
    private final ChildIndex index;
    private final InformationRequests requests;
    private final EarlyHelpPlans plans;
    private final Partners partners;
    private final Caller caller;

    ReferralNeedToKnow(
            Circle circle,
            Referrals referrals,
            ChildIndex index,
            InformationRequests requests,
            EarlyHelpPlans plans,
            Partners partners,
            Caller caller) {
        this.circle = circle;
        this.referrals = referrals;
        this.index = index;
        this.requests = requests;
        this.plans = plans;
        this.partners = partners;
        this.caller = caller;
    }

    @Override
    public Set<ChildId> childrenIn(TypedId record) {
        return switch (record) {
            case ReferralId id ->
                referrals
                        .find(id)
                        .map(Referral::children)
                        .map(this::allRecordsOf)
                        .orElse(Set.of());
            case InformationRequestId id -> allRecordsOf(requests.childrenIn(id));
            case EarlyHelpPlanId id -> allRecordsOf(plans.childrenIn(id));
            case ChildId child -> index.allRecordsOf(child);
            default -> Set.of();
        };
    }

    @Override
    public Optional<String> reasonToSee(TypedId record, Set<ChildId> children) {
        if (caller.is(Roles.PARTNER_SYSTEM)) {
            return ownReferral(record).or(() -> askedOfThem(record)).or(() -> helpedByThem(record));
        }
        var ofTheFrontDoor = record instanceof ReferralId || record instanceof EarlyHelpPlanId;
        return ofTheFrontDoor && isFrontDoor() ? Optional.of(FRONT_DOOR) : circle.reasonToSee(children);
    }

    private Set<ChildId> allRecordsOf(Collection<ChildId> children) {
        return index.allRecordsOf(children).values().stream()
                .flatMap(Set::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    private boolean isFrontDoor() {
        return caller.is(Roles.FRONT_DOOR) || caller.is(Roles.FRONT_DOOR_MANAGER);
    }

    private Optional<String> helpedByThem(TypedId record) {
        return record instanceof EarlyHelpPlanId id && plans.isWith(partners.calling(), id)
                ? Optional.of(HELPS)
                : Optional.empty();
    }

    private Optional<String> askedOfThem(TypedId record) {
        return record instanceof InformationRequestId id && requests.isTo(partners.calling(), id)
                ? Optional.of(ASKED)
                : Optional.empty();
    }

    private Optional<String> ownReferral(TypedId record) {
        return record instanceof ReferralId id
                ? referrals
                        .find(id)
                        .filter(referral ->
                                partners.calling().equals(referral.submission().agencyId()))
                        .map(_ -> OWN_REFERRAL)
                : Optional.empty();
    }
}
