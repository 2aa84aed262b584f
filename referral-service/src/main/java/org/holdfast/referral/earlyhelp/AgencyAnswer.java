package org.holdfast.referral.earlyhelp;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.AgencyId;
import org.jspecify.annotations.Nullable;

/** Whether an agency took the family on. */
@Embeddable
@Schema(name = "EarlyHelpAnswer", description = "Whether an agency took the family on")
record AgencyAnswer(
        AgencyId agencyId,
        @Schema(example = "true") boolean accepted,

        @Schema(example = "No room before half-term", maxLength = 2000) @Nullable String words,

        @Schema(example = "2026-11-23T09:00:00Z") Instant answeredAt) {

    @Override
    public String toString() {
        return "AgencyAnswer[…]";
    }
}
