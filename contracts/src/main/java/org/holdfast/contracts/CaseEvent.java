package org.holdfast.contracts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happens between a child and the council after the front door. */
public sealed interface CaseEvent extends Event
        permits RelationshipEvent,
                JourneyStep,
                CaseEvent.CaseOpened,
                CaseEvent.ReferralLinked,
                CaseEvent.CasePlaced,
                CaseEvent.CaseAllocated,
                CaseEvent.AllocationEnded,
                CaseEvent.CaseStatusChanged,
                CaseEvent.CaseClosed,
                CaseEvent.HandoverProposed,
                CaseEvent.HandoverAccepted,
                CaseEvent.HandoverCompleted,
                CaseEvent.HandoverEnded,
                CaseEvent.VisitMade {

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

    /**
     * The case is another one from now on: by its type, by how complex it is, or by its circumstances.
     *
     * @param typeSince from which day the type applies
     */
    record CaseStatusChanged(
            CaseId caseId,
            ChildId childId,
            String caseType,
            LocalDate typeSince,
            String complexity,
            List<String> circumstances,
            Instant occurredAt,
            int version)
            implements CaseEvent {}

    /**
     * Services end. Every role on the case ends with it.
     *
     * @param reason national code of the children in need census
     * @param takenOverBy which parts of the community are there for the family from now on
     */
    record CaseClosed(
            CaseId caseId,
            ChildId childId,
            String reason,
            LocalDate closedOn,
            List<String> takenOverBy,
            Instant occurredAt,
            int version)
            implements CaseEvent {}

    /**
     * Somebody is asked to become the child's social worker. Nothing has changed yet.
     *
     * @param reason national code for the change of worker
     * @param emergency whether there is no time to prepare
     */
    record HandoverProposed(
            CaseId caseId,
            ChildId childId,
            HandoverId handoverId,
            WorkerId fromWorkerId,
            WorkerId toWorkerId,
            String reason,
            boolean emergency,
            Instant occurredAt,
            int version)
            implements CaseEvent {}

    /** The child's social worker changes now. */
    record HandoverAccepted(
            CaseId caseId,
            ChildId childId,
            HandoverId handoverId,
            WorkerId fromWorkerId,
            WorkerId toWorkerId,
            Instant occurredAt,
            int version)
            implements CaseEvent {}

    /** Everything that a good change of social worker takes is taken care of. */
    record HandoverCompleted(
            CaseId caseId,
            ChildId childId,
            HandoverId handoverId,
            WorkerId fromWorkerId,
            WorkerId toWorkerId,
            Instant occurredAt,
            int version)
            implements CaseEvent {}

    /**
     * A handover ends before it was accepted: the child's social worker stays.
     *
     * @param outcome `REJECTED` by whoever was asked, or `CANCELLED`
     */
    record HandoverEnded(
            CaseId caseId,
            ChildId childId,
            HandoverId handoverId,
            WorkerId fromWorkerId,
            WorkerId toWorkerId,
            String outcome,
            Instant occurredAt,
            int version)
            implements CaseEvent {}

    /**
     * A child was visited, or a child's plan reviewed.
     *
     * @param kind `VISIT` or `REVIEW`
     * @param seenAlone whether the child was seen without parents or carers
     * @param cameAlong in codes, who came along besides the visitor
     */
    record VisitMade(
            CaseId caseId,
            ChildId childId,
            VisitId visitId,
            WorkerId workerId,
            String kind,
            LocalDate on,
            int minutes,
            boolean seen,
            boolean seenAlone,
            List<String> cameAlong,
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
