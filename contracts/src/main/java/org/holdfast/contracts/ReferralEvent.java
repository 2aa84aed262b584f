package org.holdfast.contracts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What happens at the front door, told once per child of a referral. */
public sealed interface ReferralEvent extends Event {

    String TOPIC = "holdfast.referrals.v1";

    ReferralId referralId();

    ChildId childId();

    /**
     * A referral about this child reached the front door.
     *
     * @param source national referral source code, `1A` to `10`
     * @param channel how it reached the council
     * @param agencyId absent where no partner agency referred
     */
    record ReferralReceived(
            ReferralId referralId,
            ChildId childId,
            String source,
            String channel,
            @Nullable AgencyId agencyId,
            Instant occurredAt,
            int version)
            implements ReferralEvent {}

    /**
     * A proposal about one child, which still waits for its authorisation unless it is urgent.
     *
     * @param outcome referral outcome code
     * @param level level of need, 1 to 4
     * @param opensCase whether a case opens without waiting for the authorisation
     */
    record ReferralDecided(
            ReferralId referralId,
            ChildId childId,
            DecisionId decisionId,
            String outcome,
            int level,
            boolean opensCase,
            WorkerId decidedBy,
            Instant receivedAt,
            Instant occurredAt,
            int version)
            implements ReferralEvent {}

    /**
     * A decision that stands.
     *
     * @param opensCase whether children's services now open a case
     */
    record DecisionAuthorised(
            ReferralId referralId,
            ChildId childId,
            DecisionId decisionId,
            String outcome,
            int level,
            boolean opensCase,
            WorkerId decidedBy,
            WorkerId authorisedBy,
            Instant receivedAt,
            Instant occurredAt,
            int version)
            implements ReferralEvent {}

    /**
     * The decision goes back to whoever decided.
     *
     * @param caseMayBeOpen whether a case was opened ahead of this because the decision was urgent
     */
    record AuthorisationRefused(
            ReferralId referralId,
            ChildId childId,
            DecisionId decisionId,
            boolean caseMayBeOpen,
            WorkerId refusedBy,
            Instant occurredAt,
            int version)
            implements ReferralEvent {}

    /** Nothing more happens at the front door about this child; told for no further action too, which the census counts. */
    record ReferralClosed(ReferralId referralId, ChildId childId, String outcome, Instant occurredAt, int version)
            implements ReferralEvent {}

    @Override
    default ChildId key() {
        return childId();
    }

    @Override
    default ReferralId subject() {
        return referralId();
    }

    @Override
    default String topic() {
        return TOPIC;
    }
}
