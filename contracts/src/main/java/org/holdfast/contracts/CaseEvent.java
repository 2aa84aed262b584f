package org.holdfast.contracts;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What happens between a child and the council after the front door. */
public sealed interface CaseEvent extends Event {

    String TOPIC = "holdfast.cases.v1";

    CaseId caseId();

    ChildId childId();

    /** @param caseType why children's services are open to the child, `ASSESSMENT` at first */
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

    record CasePlaced(CaseId caseId, ChildId childId, TeamId teamId, Instant occurredAt, int version)
            implements CaseEvent {}

    /**
     * A named person takes a role on the case.
     *
     * @param role `PRIMARY` for the child's social worker
     * @param referralId the referral that opened the case, so that its sender can be told
     * @param reason national code for the change of worker, absent at the first allocation
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

    /** @param reason national code for the change of worker */
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
