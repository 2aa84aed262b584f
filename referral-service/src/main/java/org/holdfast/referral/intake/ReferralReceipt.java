package org.holdfast.referral.intake;

import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.ReferralId;
import org.holdfast.platform.http.Identified;
import org.holdfast.referral.frontdoor.Referral;

/** What whoever submits gets at once. It tells nothing of what the council knows. */
@Schema(description = "Your receipt. It tells nothing of what the council knows about the family.")
public record ReferralReceipt(
        ReferralId id,

        @Schema(description = "To be read out on the phone", example = "HF-7K3MQ-92TXA", maxLength = 20)
        String reference,

        @Schema(example = "2026-11-20T09:30:00Z") Instant receivedAt,

        @Schema(description = "How many children it is about", example = "2")
        int children,

        @Schema(description = "A decision is due by the end of this working day", example = "2026-11-23")
        LocalDate decisionDueOn,

        @Schema(
                example = "A social worker decides by the end of 2026-11-23 what happens next. You can follow it at"
                        + " /v1/referrals/{id}/feedback.",
                maxLength = 500)
        String whatHappensNext)
        implements Identified {

    static ReferralReceipt of(Referral referral) {
        return new ReferralReceipt(
                referral.id(),
                referral.reference(),
                referral.receivedAt(),
                referral.children().size(),
                referral.decisionDueOn(),
                "A social worker decides by the end of %s what happens next. You can follow it at /v1/referrals/%s/feedback."
                        .formatted(referral.decisionDueOn(), referral.id().value()));
    }
}
