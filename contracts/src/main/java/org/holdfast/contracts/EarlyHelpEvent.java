package org.holdfast.contracts;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What happens in early help that partners lead: told beside what happens at the front door, which it comes from and may go back to. */
public sealed interface EarlyHelpEvent extends Event {

    String TOPIC = ReferralEvent.TOPIC;

    EarlyHelpPlanId planId();

    ChildId childId();

    /**
     * A partner agency is asked to help a family early.
     *
     * @param route `OFFER`, or `STEP_DOWN` where the front door decided so
     * @param agencyId absent while no agency is found
     * @param referralId the referral that led here, where one did
     */
    record EarlyHelpOffered(
            EarlyHelpPlanId planId,
            ChildId childId,
            String route,
            @Nullable AgencyId agencyId,
            @Nullable ReferralId referralId,
            Instant occurredAt,
            int version)
            implements EarlyHelpEvent {}

    /**
     * The agency has taken the family on, or has said that it cannot: then the front door finds another.
     *
     * @param accepted whether it took the family on
     */
    record EarlyHelpAnswered(
            EarlyHelpPlanId planId,
            ChildId childId,
            AgencyId agencyId,
            boolean accepted,
            Instant occurredAt,
            int version)
            implements EarlyHelpEvent {}

    /** The family has agreed, and help begins. */
    record EarlyHelpStarted(EarlyHelpPlanId planId, ChildId childId, AgencyId agencyId, Instant occurredAt, int version)
            implements EarlyHelpEvent {}

    /** The early help assessment is complete. */
    record EarlyHelpAssessed(
            EarlyHelpPlanId planId, ChildId childId, LocalDate completedOn, Instant occurredAt, int version)
            implements EarlyHelpEvent {}

    /**
     * Family and agency have looked at how it goes.
     *
     * @param progress code of how it goes
     */
    record EarlyHelpReviewed(EarlyHelpPlanId planId, ChildId childId, String progress, Instant occurredAt, int version)
            implements EarlyHelpEvent {}

    /**
     * The threshold is met: the family is referred to children's services.
     *
     * @param referralId the referral it became
     */
    record EarlyHelpSteppedUp(
            EarlyHelpPlanId planId, ChildId childId, ReferralId referralId, Instant occurredAt, int version)
            implements EarlyHelpEvent {}

    /**
     * Early help has come to its end.
     *
     * @param ending code of why
     */
    record EarlyHelpEnded(EarlyHelpPlanId planId, ChildId childId, String ending, Instant occurredAt, int version)
            implements EarlyHelpEvent {}

    @Override
    default ChildId key() {
        return childId();
    }

    @Override
    default EarlyHelpPlanId subject() {
        return planId();
    }

    @Override
    default String topic() {
        return TOPIC;
    }
}
