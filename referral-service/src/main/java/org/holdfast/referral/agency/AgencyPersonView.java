package org.holdfast.referral.agency;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.platform.http.Identified;
import org.holdfast.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/** Whom to speak to at an agency. */
@Schema(name = "AgencyPerson")
record AgencyPersonView(
        AgencyPersonId id,
        @Schema(example = "Jo Fenwick", maxLength = 200) String fullName,
        AgencyRole role,

        @Schema(example = "safeguarding@harbour-primary.example", maxLength = 254) @Nullable String email,

        @Schema(example = "01632 960 123", maxLength = 50) @Nullable String telephone,

        @Schema(example = "2026-09-01") LocalDate since,

        @Schema(description = "The last day, for somebody who has left", example = "2026-12-31") @Nullable LocalDate until,

        int version)
        implements Identified, Versioned {}
