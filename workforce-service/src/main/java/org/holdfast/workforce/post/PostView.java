package org.holdfast.workforce.post;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.TeamId;
import org.holdfast.platform.http.Identified;
import org.holdfast.platform.http.Versioned;
import org.holdfast.workforce.staff.Grade;
import org.jspecify.annotations.Nullable;

/** A place that a team is meant to have. */
@Schema(name = "Post")
record PostView(
        PostId id,
        TeamId teamId,
        Grade grade,

        @Schema(description = "Share of full time", example = "1")
        BigDecimal fte,

        Demand demand,
        @Schema(example = "2027-04-05") LocalDate openedOn,

        @Schema(description = "The first day without it", example = "2028-04-01") @Nullable LocalDate closedOn,

        int version)
        implements Identified, Versioned {}
