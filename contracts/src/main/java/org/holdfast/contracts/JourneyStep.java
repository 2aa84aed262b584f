package org.holdfast.contracts;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A step on the way from assessment to plan, or one that is late. */
public sealed interface JourneyStep extends CaseEvent {

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
}
