package org.holdfast.contracts;

import java.time.Instant;
import java.util.List;
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
     * @param primaryNeed census code of why children's services are asked to help, `N0` to `N9`
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
            @Nullable String primaryNeed,
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

    /** A step on the way through the front door, which changes nothing yet for the other services but may interest a subscriber. */
    sealed interface Step extends ReferralEvent {}

    /**
     * Somebody else looks after the referral now.
     *
     * @param workerId absent where it lies with a team as a whole
     */
    record ReferralAssigned(
            ReferralId referralId,
            ChildId childId,
            @Nullable WorkerId workerId,
            @Nullable TeamId teamId,
            Instant occurredAt,
            int version)
            implements Step {}

    /**
     * Somebody has said how serious the referral is.
     *
     * @param level level of need, 1 to 4
     * @param rag how fast partners' information is needed
     * @param factors census codes of factors at assessment
     * @param informationDueAt by when partners have to answer, absent where they are not asked
     */
    record ReferralTriaged(
            ReferralId referralId,
            ChildId childId,
            int level,
            String rag,
            List<String> factors,
            WorkerId triagedBy,
            @Nullable Instant informationDueAt,
            Instant occurredAt,
            int version)
            implements Step {}

    /**
     * Something at the front door is about to be late.
     *
     * @param clock which clock it is
     */
    record DeadlineApproached(
            ReferralId referralId, ChildId childId, String clock, Instant dueAt, Instant occurredAt, int version)
            implements Step {}

    /**
     * Something at the front door is late, or was done late.
     *
     * @param clock which clock it is
     */
    record DeadlineMissed(
            ReferralId referralId, ChildId childId, String clock, Instant dueAt, Instant occurredAt, int version)
            implements Step {}

    /**
     * Somebody has said why something was late.
     *
     * @param clock which clock it is
     * @param reason code of the set of reasons
     */
    record BreachExplained(
            ReferralId referralId,
            ChildId childId,
            String clock,
            String reason,
            WorkerId explainedBy,
            Instant occurredAt,
            int version)
            implements Step {}

    /** The referral was taken back before anything was decided about this child. */
    record ReferralWithdrawn(
            ReferralId referralId, ChildId childId, WorkerId withdrawnBy, Instant occurredAt, int version)
            implements Step {}

    /**
     * The referral is the same as another one, in which this child goes on being looked at.
     *
     * @param duplicateOf the other one
     */
    record ReferralFoundDuplicate(
            ReferralId referralId,
            ChildId childId,
            ReferralId duplicateOf,
            WorkerId foundBy,
            Instant occurredAt,
            int version)
            implements Step {}

    /**
     * The front door has asked a partner agency for information about the child.
     *
     * @param dueAt by when an answer is due
     */
    record InformationRequested(
            ReferralId referralId,
            ChildId childId,
            AgencyId agencyId,
            Instant dueAt,
            WorkerId requestedBy,
            Instant occurredAt,
            int version)
            implements Step {}

    /**
     * A partner agency has answered a request for information, or has declined to.
     *
     * @param given whether it gave information
     */
    record InformationAnswered(
            ReferralId referralId,
            ChildId childId,
            AgencyId agencyId,
            boolean given,
            Instant dueAt,
            Instant occurredAt,
            int version)
            implements Step {}

    /** Whoever referred was told that the referral has arrived. */
    record ReferralAcknowledged(
            ReferralId referralId, ChildId childId, WorkerId acknowledgedBy, Instant occurredAt, int version)
            implements Step {}

    /**
     * Whoever referred was told what happens next.
     *
     * @param informedBy absent where their system was told by itself
     */
    record ReferrerInformed(
            ReferralId referralId,
            ChildId childId,
            @Nullable WorkerId informedBy,
            Instant occurredAt,
            int version) implements Step {}

    /**
     * The referral is about a child whose case is open: its team looks at it, without screening.
     *
     * @param teamId the team of the case, absent while none has it
     * @param immediateRisk whether whoever referred believes that the child is in danger now
     */
    record ReferralRoutedToCase(
            ReferralId referralId,
            ChildId childId,
            CaseId caseId,
            @Nullable TeamId teamId,
            boolean immediateRisk,
            Instant occurredAt,
            int version)
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
