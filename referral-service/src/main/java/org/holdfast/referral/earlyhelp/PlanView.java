package org.holdfast.referral.earlyhelp;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.AgencyId;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.EarlyHelpPlanId;
import org.holdfast.contracts.ReferralId;
import org.holdfast.platform.access.AboutChildren;
import org.holdfast.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/** Early help for a child. */
@Schema(name = "EarlyHelpPlan", description = "Early help for a child, led by a partner")
record PlanView(
        EarlyHelpPlanId id,

        @Schema(description = "For the front door only") @Nullable ChildId childId,

        @Schema(description = "The referral that led here; for the front door only") @Nullable ReferralId referralId,

        Route route,

        @Schema(description = "Who leads or is asked; absent while none is found") @Nullable AgencyId agencyId,

        @Schema(example = "Ada Marsh", maxLength = 200) @Nullable String leadPractitioner,

        @Schema(example = "Mornings are hard since Dad moved out.", maxLength = 4000)
        String reason,

        PlanStatus status,
        @Schema(example = "2026-11-20T12:00:00Z") Instant offeredAt,

        @Schema(description = "The agency answers by this day", example = "2026-11-25")
        LocalDate answerDueOn,

        @Schema(example = "2026-11-24") @Nullable LocalDate assessmentStartedOn,
        @Schema(example = "2026-12-08") @Nullable LocalDate assessmentCompletedOn,
        @Schema(example = "2026-12-22") @Nullable LocalDate nextReviewOn,
        List<AgencyAnswer> answers,
        List<Review> reviews,

        @Schema(description = "The referral it became") @Nullable ReferralId steppedUpTo,

        @Nullable PlanEnding ending,
        @Schema(example = "2027-03-01T10:00:00Z") @Nullable Instant endedAt,
        @JsonIgnore Set<ChildId> aboutChildren,
        int version)
        implements AboutChildren, Versioned {

    /** A partner knows the family and not the council's index, nor what else was referred, nor whom else it asked. */
    PlanView forPartner() {
        return new PlanView(
                id,
                null,
                null,
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
                answers.stream()
                        .filter(answer -> answer.agencyId().equals(agencyId))
                        .toList(),
                reviews,
                steppedUpTo,
                ending,
                endedAt,
                aboutChildren,
                version);
    }

    @Override
    public String toString() {
        return "EarlyHelpPlan[" + id.value() + "]";
    }
}
