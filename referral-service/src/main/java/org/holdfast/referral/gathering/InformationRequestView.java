package org.holdfast.referral.gathering;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.AgencyId;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.ReferralId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.access.AboutChildren;
import org.holdfast.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/** A request for information and its answer, as the front door sees it. */
@Schema(name = "InformationRequest")
record InformationRequestView(
        InformationRequestId id,
        ReferralId referralId,
        AgencyId agencyId,
        List<ChildId> childIds,

        @Schema(example = "To decide whether Robin is safe at home", maxLength = 1000)
        String purpose,

        LegalBasis legalBasis,

        @Schema(example = "How has Robin been in school since half-term?", maxLength = 4000)
        String question,

        WorkerId requestedBy,
        @Schema(example = "2026-11-20T10:30:00Z") Instant requestedAt,
        @Schema(example = "2026-11-20T14:30:00Z") Instant dueAt,
        RequestStatus status,
        Reminders reminders,

        @Schema(example = "Jo Fenwick, safeguarding lead", maxLength = 200) @Nullable String respondent,

        @Schema(
                description = "What is known, or why the agency declines",
                example = "Robin was tired on three mornings this week.",
                maxLength = 20000)
        @Nullable String answer,

        @Schema(example = "2026-11-20T13:00:00Z") @Nullable Instant answeredAt,
        int version)
        implements AboutChildren, Versioned {

    @Override
    public Set<ChildId> aboutChildren() {
        return Set.copyOf(childIds);
    }

    @Override
    public String toString() {
        return "InformationRequest[" + id.value() + "]";
    }
}
