package org.holdfast.workforce.strategy;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.TeamId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.http.Identified;
import org.holdfast.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/** An objective, and how it stands. */
@Schema(name = "Objective", description = "An objective, and how it stands")
record ObjectiveView(
        ObjectiveId id,

        @Schema(example = "Children keep their social worker: six agency workers at most", maxLength = 300)
        String title,

        Figure figure,

        @Schema(description = "Absent where it is of all teams together") @Nullable TeamId teamId,

        Target target,
        @Schema(description = "Who answers for it") WorkerId ownerId,

        @Schema(description = "The figure as it was last read") @Nullable Reading latest,

        ObjectiveStanding standing,
        WorkerId setBy,
        @Schema(example = "2026-11-20T09:30:00Z") Instant setAt,

        @Schema(description = "Since when it is not followed any more", example = "2027-12-01T09:30:00Z") @Nullable Instant endedAt,

        @Schema(description = "Why", example = "Met for a year; another takes its place", maxLength = 1000) @Nullable String endReason,

        int version)
        implements Identified, Versioned {}
