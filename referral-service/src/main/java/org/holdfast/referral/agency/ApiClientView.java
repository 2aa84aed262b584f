package org.holdfast.referral.agency;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.AgencyId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.http.Identified;
import org.holdfast.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/** A program that may call for an agency, or no longer may. */
@Schema(name = "ApiClient")
record ApiClientView(
        ApiClientId id,
        AgencyId agencyId,
        @Schema(example = "partner-school", maxLength = 200) String clientId,

        @Schema(example = "Referrals from the school's own system", maxLength = 500)
        String purpose,

        WorkerId tiedBy,
        @Schema(example = "2026-11-20T09:30:00Z") Instant tiedAt,
        @Schema(example = "2026-12-31T17:00:00Z") @Nullable Instant revokedAt,
        int version)
        implements Identified, Versioned {}
