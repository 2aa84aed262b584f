package org.holdfast.referral.family;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.http.Identified;
import org.holdfast.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/** A home of the child, and who lives or lived there. */
@Schema(name = "Household", description = "A home of the child, and who lives or lived there")
record HouseholdView(
        HouseholdId id,

        @Schema(example = "12 Quay Street, Saltmere", maxLength = 500)
        String address,

        @Schema(example = "SZ1 4QT", maxLength = 8) @Nullable String postcode,

        List<Resident> residents,
        WorkerId recordedBy,
        @Schema(example = "2026-11-20T11:00:00Z") Instant recordedAt,
        int version)
        implements Identified, Versioned {

    /** Somebody who lives or lived in the household. */
    @Schema(name = "Resident", description = "Somebody who lives or lived in the household")
    record Resident(
            ResidenceId id,
            Relative who,
            @Schema(example = "2024-06-01") @Nullable LocalDate from,

            @Schema(description = "The last day", example = "2026-02-28") @Nullable LocalDate until) {}
}
