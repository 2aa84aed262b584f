package org.holdfast.referral.earlyhelp;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.holdfast.contracts.AgencyId;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.EarlyHelpEvent;
import org.holdfast.contracts.EarlyHelpEvent.EarlyHelpAnswered;
import org.holdfast.contracts.EarlyHelpEvent.EarlyHelpAssessed;
import org.holdfast.contracts.EarlyHelpEvent.EarlyHelpEnded;
import org.holdfast.contracts.EarlyHelpEvent.EarlyHelpOffered;
import org.holdfast.contracts.EarlyHelpEvent.EarlyHelpReviewed;
import org.holdfast.contracts.EarlyHelpEvent.EarlyHelpStarted;
import org.holdfast.contracts.EarlyHelpEvent.EarlyHelpSteppedUp;
import org.holdfast.contracts.EarlyHelpPlanId;
import org.holdfast.contracts.ReferralId;
import org.jspecify.annotations.Nullable;

/** Early help for a child, led by a partner. Until an agency has taken the family on, the front door holds on to it. */
@Entity
class EarlyHelpPlan {

    @Id
    private UUID id;

    @Version
    private int version;

    private ChildId childId;

    @Nullable private ReferralId referralId;

    @Enumerated(EnumType.STRING)
    private Route route;

    @Nullable private AgencyId agencyId;

    @Nullable private String leadPractitioner;

    private String reason;

    @Enumerated(EnumType.STRING)
    private PlanStatus status;

    private Instant offeredAt;
    private LocalDate answerDueOn;

    @Nullable private LocalDate assessmentStartedOn;

    @Nullable private LocalDate assessmentCompletedOn;

    @Nullable private LocalDate nextReviewOn;

    @Nullable private ReferralId steppedUpTo;

    @Nullable private Instant endedAt;

    @Enumerated(EnumType.STRING)
    @Nullable private PlanEnding ending;

    @ElementCollection
    @CollectionTable(name = "early_help_answer", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "position")
    private List<AgencyAnswer> answers = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "early_help_review", joinColumns = @JoinColumn(name = "plan_id"))
    @OrderColumn(name = "position")
    private List<Review> reviews = new ArrayList<>();

    protected EarlyHelpPlan() {}

    /** @param agency nothing where the front door has to find one */
    EarlyHelpPlan(
            EarlyHelpPlanId id,
            ChildId child,
            @Nullable ReferralId referral,
            @Nullable AgencyId agency,
            String reason,
            Instant now,
            LocalDate answerDueOn) {
        this.id = id.value();
        this.childId = child;
        this.referralId = referral;
        this.route = referral == null ? Route.OFFER : Route.STEP_DOWN;
        this.agencyId = agency;
        this.reason = reason;
        this.status = PlanStatus.AWAITING_AGENCY;
        this.offeredAt = now;
        this.answerDueOn = answerDueOn;
    }

    EarlyHelpOffered offered() {
        return new EarlyHelpOffered(id(), childId, route.code(), agencyId, referralId, offeredAt, version);
    }

    EarlyHelpOffered give(AgencyId agency, Instant now, LocalDate dueOn) {
        if (status != PlanStatus.AWAITING_AGENCY) {
            throw new NotUnderWay();
        }
        agencyId = agency;
        answerDueOn = dueOn;
        return new EarlyHelpOffered(id(), childId, route.code(), agency, referralId, now, version + 1);
    }

    /** Whoever cannot take the family on leaves it with the front door, not with nobody. */
    EarlyHelpAnswered answer(AnswerOffer answer, Instant now) {
        var asked = asked();
        if (status != PlanStatus.AWAITING_AGENCY) {
            throw new NotUnderWay();
        }
        answers.add(new AgencyAnswer(asked, answer.accepted(), answer.words(), now));
        if (answer.accepted()) {
            status = status.to(PlanStatus.OFFERED_TO_FAMILY);
        } else {
            agencyId = null;
        }
        return new EarlyHelpAnswered(id(), childId, asked, answer.accepted(), now, version + 1);
    }

    EarlyHelpEvent start(StartHelp family, Instant now) {
        if (!family.agreed()) {
            end(PlanStatus.DECLINED_BY_FAMILY, PlanEnding.DECLINED, now);
            return new EarlyHelpEnded(id(), childId, PlanEnding.DECLINED.code(), now, version + 1);
        }
        status = status.to(PlanStatus.ACTIVE);
        leadPractitioner = family.leadPractitioner();
        assessmentStartedOn = family.assessmentStartsOn();
        nextReviewOn = family.firstReviewOn();
        return new EarlyHelpStarted(id(), childId, asked(), now, version + 1);
    }

    EarlyHelpAssessed completeAssessment(LocalDate day, Instant now) {
        requireActive();
        if (assessmentStartedOn == null || day.isBefore(assessmentStartedOn)) {
            throw new CompletedBeforeItBegan();
        }
        assessmentCompletedOn = day;
        return new EarlyHelpAssessed(id(), childId, day, now, version + 1);
    }

    EarlyHelpReviewed review(RecordReview review, Instant now) {
        requireActive();
        reviews.add(new Review(review.heldOn(), review.progress(), review.summary(), review.childsView(), now));
        nextReviewOn = review.nextReviewOn();
        return new EarlyHelpReviewed(id(), childId, review.progress().code(), now, version + 1);
    }

    EarlyHelpSteppedUp stepUp(ReferralId referral, Instant now) {
        end(PlanStatus.STEPPED_UP, PlanEnding.STEPPED_UP, now);
        steppedUpTo = referral;
        return new EarlyHelpSteppedUp(id(), childId, referral, now, version + 1);
    }

    EarlyHelpEnded close(PlanEnding why, Instant now) {
        end(PlanStatus.CLOSED, why, now);
        return new EarlyHelpEnded(id(), childId, why.code(), now, version + 1);
    }

    EarlyHelpPlanId id() {
        return new EarlyHelpPlanId(id);
    }

    int version() {
        return version;
    }

    ChildId childId() {
        return childId;
    }

    boolean isWith(AgencyId agency) {
        return agency.equals(agencyId);
    }

    PlanView view() {
        return new PlanView(
                id(),
                childId,
                referralId,
                route,
                agencyId,
                leadPractitioner,
                reason,
                status,
                offeredAt,
                answerDueOn,
                assessmentStartedOn,
                assessmentCompletedOn,
                nextReviewOn,
                List.copyOf(answers),
                List.copyOf(reviews),
                steppedUpTo,
                ending,
                endedAt,
                Set.of(childId),
                version);
    }

    private AgencyId asked() {
        if (agencyId == null) {
            throw new NotUnderWay();
        }
        return agencyId;
    }

    private void requireActive() {
        if (status != PlanStatus.ACTIVE) {
            throw new NotUnderWay();
        }
    }

    private void end(PlanStatus as, PlanEnding why, Instant now) {
        status = status.to(as);
        ending = why;
        endedAt = now;
        nextReviewOn = null;
    }
}
