package org.holdfast.contracts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What happens between a child and the council after the front door. */
public sealed interface CaseEvent extends Event {

    String TOPIC = "holdfast.cases.v1";

    CaseId caseId();

    ChildId childId();

    /**
     * Children's services are now open to the child, who has one open case at most.
     *
     * @param referralId absent for a case opened by hand
     * @param caseType why children's services are open to the child, `ASSESSMENT` at first
     * @param teamId the team of the area the child lives in, absent where no team holds the area
     */
    record CaseOpened(
            CaseId caseId,
            ChildId childId,
            @Nullable ReferralId referralId,
            String caseType,
            @Nullable TeamId teamId,
            Instant occurredAt,
            int version)
            implements CaseEvent {}

    /** Another referral about a child whose case is open: no second case opens. */
    record ReferralLinked(CaseId caseId, ChildId childId, ReferralId referralId, Instant occurredAt, int version)
            implements CaseEvent {}

    /** The case was given to a team, which now finds a worker for it. */
    record CasePlaced(CaseId caseId, ChildId childId, TeamId teamId, Instant occurredAt, int version)
            implements CaseEvent {}

    /**
     * A named person takes a role on the case.
     *
     * @param role `PRIMARY` for the child's social worker
     * @param referralId the referral that opened the case, so that its sender can be told
     * @param reason national code for the change of worker, absent at the first allocation
     * @param overLimit whether this takes the person over their caseload limit
     */
    record CaseAllocated(
            CaseId caseId,
            ChildId childId,
            AllocationId allocationId,
            WorkerId workerId,
            String role,
            @Nullable ReferralId referralId,
            @Nullable String reason,
            boolean overLimit,
            Instant occurredAt,
            int version)
            implements CaseEvent {}

    /**
     * A person gives up a role on the case.
     *
     * @param reason national code for the change of worker
     */
    record AllocationEnded(
            CaseId caseId,
            ChildId childId,
            AllocationId allocationId,
            WorkerId workerId,
            String role,
            String reason,
            Instant occurredAt,
            int version)
            implements CaseEvent {}

    @Override
    default ChildId key() {
        return childId();
    }

    @Override
    default CaseId subject() {
        return caseId();
    }

    @Override
    default String topic() {
        return TOPIC;
    }
}
