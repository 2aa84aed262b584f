package org.holdfast.referral.consultation;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.AgencyId;
import org.holdfast.contracts.ReferralId;
import org.holdfast.platform.http.Identified;
import org.holdfast.platform.http.Versioned;
import org.holdfast.referral.frontdoor.SupportTried;
import org.jspecify.annotations.Nullable;

/** A professional's question and the front door's advice. */
@Schema(name = "Consultation")
record ConsultationView(
        ConsultationId id,
        @Nullable AgencyId agencyId,
        @Schema(example = "Jo Fenwick", maxLength = 200) String askedBy,

        @Schema(example = "Designated safeguarding lead", maxLength = 200) @Nullable String role,

        @Schema(example = "A girl of nine says nobody is at home after school.", maxLength = 10000)
        String question,

        List<SupportTried> supportTried,
        @Schema(example = "2026-11-20T09:30:00Z") Instant askedAt,
        ConsultationStatus status,
        @Nullable AdviceGiven advice,

        @Schema(description = "The referral it came to") @Nullable ReferralId referralId,

        int version)
        implements Identified, Versioned {

    @Override
    public String toString() {
        return "Consultation[" + id.value() + "]";
    }
}
