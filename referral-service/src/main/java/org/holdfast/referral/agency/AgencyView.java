package org.holdfast.referral.agency;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.AgencyId;
import org.holdfast.contracts.TeamId;
import org.holdfast.platform.http.Identified;
import org.holdfast.platform.http.Versioned;
import org.holdfast.platform.national.ReferralSource;
import org.jspecify.annotations.Nullable;

/** A partner agency, as whoever works here may see it. */
@Schema(name = "Agency")
record AgencyView(
        AgencyId id,

        @Schema(example = "Saltmere Harbour Primary", maxLength = 200)
        String name,

        AgencyKind kind,
        ReferralSource source,

        @Schema(example = "Harbour", maxLength = 100) @Nullable String area,

        @Nullable TeamId teamId,
        @Schema(example = "123456", maxLength = 6) @Nullable String urn,
        AgencyContact contact,
        AgencyStatus status,
        @Schema(example = "2026-11-20T09:30:00Z") Instant addedAt,
        @Schema(example = "2026-12-31T17:00:00Z") @Nullable Instant closedAt,
        int version)
        implements Identified, Versioned {

    /** The database gives nothing back for a contact of which nothing is known. */
    static AgencyContact reach(@Nullable AgencyContact contact) {
        return contact == null ? new AgencyContact(null, null, null, null) : contact;
    }
}
