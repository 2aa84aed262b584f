package org.holdfast.caseload.card;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.CardRunId;
import org.holdfast.contracts.TeamId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.http.Identified;
import org.holdfast.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/** How far the printing of a team's cards is. */
@Schema(name = "CardRun")
record CardRunView(
        CardRunId id,
        TeamId teamId,
        CardLayout layout,
        CardRunStatus status,

        @Schema(description = "Children of the team who have a social worker", example = "150")
        int children,

        @Schema(description = "Of them, those whose card is printed", example = "72")
        int printed,

        WorkerId askedBy,
        @Schema(example = "2026-11-20T11:00:00Z") Instant askedAt,

        @Schema(description = "Absent while they are being printed", example = "2026-11-20T11:00:20Z") @Nullable Instant readyAt,

        int version)
        implements Identified, Versioned {}
