package org.holdfast.contracts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
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

    /**
     * A child was given the card of their social worker.
     *
     * @param how in codes, in what way
     */
    record CardGiven(
            CaseId caseId,
            ChildId childId,
            AllocationId allocationId,
            WorkerId workerId,
            LocalDate on,
            String how,
            Instant occurredAt,
            int version)
            implements CaseEvent {}

    /**
     * A child was asked whether they know, can reach and trust their social worker.
     *
     * @param workerId the child's social worker
     * @param askedAs in codes, as what the person asked
     * @param knows `YES`, `NO` or `UNSURE`, as are the other two
     */
    record CheckInMade(
            CaseId caseId,
            ChildId childId,
            CheckInId checkInId,
            WorkerId workerId,
            String askedAs,
            String knows,
            String canReach,
            String trusts,
            Instant occurredAt,
            int version)
            implements CaseEvent {}

    /**
     * What a child said or showed was written down. The words stay with the case.
     *
     * @param mode in codes, how the child said it
     * @param about in codes, whether it is a wish, a feeling or a worry
     */
    record VoiceRecorded(
            CaseId caseId, ChildId childId, VoiceId voiceId, String mode, String about, Instant occurredAt, int version)
            implements CaseEvent {}

    /**
     * Something was done, or could not be done, because of what a child said.
     *
     * @param answer in codes, what came of it
     */
    record VoiceAnswered(
            CaseId caseId, ChildId childId, VoiceId voiceId, String answer, Instant occurredAt, int version)
            implements CaseEvent {}

    /** A child was told what came of what they said. */
    record ChildToldBack(CaseId caseId, ChildId childId, VoiceId voiceId, LocalDate on, Instant occurredAt, int version)
            implements CaseEvent {}

    /**
     * Somebody was promised a call, and it is due soon.
     *
     * @param workerId who is to call
     */
    record CallBackDue(
            CaseId caseId,
            ChildId childId,
            CallBackId callBackId,
            WorkerId workerId,
            Instant dueAt,
            Instant occurredAt,
            int version)
            implements CaseEvent {}

    /**
     * Somebody was promised a call and has not been called in time.
     *
     * @param workerId who was to call
     */
    record CallBackMissed(
            CaseId caseId,
            ChildId childId,
            CallBackId callBackId,
            WorkerId workerId,
            Instant dueAt,
            Instant occurredAt,
            int version)
            implements CaseEvent {}

    /**
     * Somebody who was promised a call was called.
     *
     * @param workerId who was to call
     */
    record CallReturned(
            CaseId caseId,
            ChildId childId,
            CallBackId callBackId,
            WorkerId workerId,
            boolean late,
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

    /** A step on the way from assessment to plan, or one that is late. */
    sealed interface JourneyStep extends CaseEvent {}

    /**
     * An assessment of the child and the family begins.
     *
     * @param dueOn by when it is to be authorised: 45 working days after the referral, or after its own start where it is not the first
     */
    record AssessmentStarted(
            CaseId caseId,
            ChildId childId,
            AssessmentId assessmentId,
            LocalDate startedOn,
            LocalDate dueOn,
            Instant occurredAt,
            int version)
            implements JourneyStep {}

    /**
     * An assessment was authorised by another person than whoever made it, and is complete.
     *
     * @param outcome code of the set assessment-outcome
     * @param factors codes of the children in need census
     */
    record AssessmentCompleted(
            CaseId caseId,
            ChildId childId,
            AssessmentId assessmentId,
            LocalDate startedOn,
            LocalDate completedOn,
            String outcome,
            List<String> factors,
            boolean seen,
            boolean seenAlone,
            WorkerId authorisedBy,
            Instant occurredAt,
            int version)
            implements JourneyStep {}

    /**
     * Agencies have discussed whether a child is at risk of significant harm.
     *
     * @param outcome code of the set strategy-outcome, `SECTION_47` where an enquiry follows
     */
    record StrategyDiscussionHeld(
            CaseId caseId,
            ChildId childId,
            StrategyDiscussionId discussionId,
            LocalDate heldOn,
            String outcome,
            Instant occurredAt,
            int version)
            implements JourneyStep {}

    /**
     * A section 47 enquiry begins.
     *
     * @param conferenceDueOn 15 working days after the strategy discussion, if a conference turns out to be needed
     */
    record EnquiryStarted(
            CaseId caseId,
            ChildId childId,
            EnquiryId enquiryId,
            StrategyDiscussionId discussionId,
            LocalDate startedOn,
            LocalDate conferenceDueOn,
            Instant occurredAt,
            int version)
            implements JourneyStep {}

    /**
     * A section 47 enquiry has come to its end.
     *
     * @param conclusion code of the set enquiry-conclusion, `CONFERENCE` where one is needed
     */
    record EnquiryConcluded(
            CaseId caseId,
            ChildId childId,
            EnquiryId enquiryId,
            LocalDate concludedOn,
            String conclusion,
            Instant occurredAt,
            int version)
            implements JourneyStep {}

    /**
     * An initial child protection conference was held.
     *
     * @param enquiryId absent for a child who came with a plan of another authority
     * @param outcome code of the set conference-outcome
     */
    record ConferenceHeld(
            CaseId caseId,
            ChildId childId,
            ConferenceId conferenceId,
            @Nullable EnquiryId enquiryId,
            LocalDate heldOn,
            String outcome,
            Instant occurredAt,
            int version)
            implements JourneyStep {}

    /**
     * A plan for the child begins.
     *
     * @param kind code of the set plan-kind
     * @param category category of abuse of the children in need census; only of a child protection plan
     */
    record PlanStarted(
            CaseId caseId,
            ChildId childId,
            PlanId planId,
            String kind,
            LocalDate startedOn,
            @Nullable String category,
            Instant occurredAt,
            int version)
            implements JourneyStep {}

    /**
     * A plan for the child was reviewed.
     *
     * @param kind code of the set plan-kind
     * @param participation national code of how the child took part, `PN0` to `PN7`
     * @param nextDueOn by when the next one is due, if the plan goes on
     */
    record PlanReviewed(
            CaseId caseId,
            ChildId childId,
            PlanId planId,
            String kind,
            LocalDate heldOn,
            String participation,
            LocalDate nextDueOn,
            Instant occurredAt,
            int version)
            implements JourneyStep {}

    /**
     * A plan for the child comes to its end.
     *
     * @param kind code of the set plan-kind
     * @param reason code of the set plan-end-reason
     */
    record PlanEnded(
            CaseId caseId,
            ChildId childId,
            PlanId planId,
            String kind,
            LocalDate endedOn,
            String reason,
            Instant occurredAt,
            int version)
            implements JourneyStep {}

    /**
     * A child was not seen, or a plan not reviewed, by the day a rule sets. Told once for each such day.
     *
     * @param rule code of the set contact-rule
     * @param workerId the child's social worker, absent while the child waits for one
     */
    record VisitOverdue(
            CaseId caseId,
            ChildId childId,
            String rule,
            LocalDate dueOn,
            @Nullable WorkerId workerId,
            Instant occurredAt,
            int version)
            implements JourneyStep {}

    /**
     * A case is of a type that calls for a plan, and has none. Told once for each time.
     *
     * @param since from which day a plan was called for
     * @param workerId the child's social worker, absent while the child waits for one
     */
    record PlanMissing(
            CaseId caseId,
            ChildId childId,
            String caseType,
            LocalDate since,
            @Nullable WorkerId workerId,
            Instant occurredAt,
            int version)
            implements JourneyStep {}

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
