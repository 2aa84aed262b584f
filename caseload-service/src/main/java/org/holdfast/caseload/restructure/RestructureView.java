package org.holdfast.caseload.restructure;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.caseload.restructure.Proposal.Outline;
import org.holdfast.contracts.HandoverPlanId;
import org.holdfast.contracts.RestructureId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.http.Identified;
import org.holdfast.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/** A change of structure, how far the search is, and the best proposal so far. */
@Schema(
        name = "Restructure",
        description = "A change of structure, how far the search is, and the best proposal so far")
record RestructureView(
        RestructureId id,

        @Schema(example = "A tenth team for the new estate", maxLength = 200)
        String name,

        List<Change> changes,
        List<Wished> wishes,

        @Schema(description = "How long to search, in seconds", example = "30")
        int seconds,

        RestructureStatus status,
        WorkerId describedBy,
        @Schema(example = "2026-11-20T11:00:00Z") Instant describedAt,
        @Schema(description = "Of these", example = "12") int secondsSpent,

        @Schema(description = "How often something better was found", example = "41")
        int improvements,

        @Schema(description = "Absent until something is found") @Nullable Outline best,

        @Schema(example = "2026-11-20T11:00:31Z") @Nullable Instant endedAt,

        @Schema(description = "The handovers that were proposed when it was adopted") @Nullable HandoverPlanId handoverPlanId,

        int version)
        implements Identified, Versioned {}
