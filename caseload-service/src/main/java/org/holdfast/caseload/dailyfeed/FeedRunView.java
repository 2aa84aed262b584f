package org.holdfast.caseload.dailyfeed;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.WorkerId;
import org.jspecify.annotations.Nullable;

/** A run of the feed. */
@Schema(name = "FeedRun")
record FeedRunView(
        @Schema(example = "0199f3a2-0000-7000-8000-000000350001")
        UUID id,

        @Schema(description = "Absent where it began by itself, at the hour that is set") @Nullable WorkerId startedBy,

        @Schema(example = "2026-11-20T05:00:00Z") Instant startedAt,
        FeedRunStatus status,

        @Schema(description = "Children that the Department has taken so far", example = "312")
        int children,

        @Schema(description = "Calls that the Department has taken so far", example = "4")
        int calls,

        @Schema(description = "Children whom the Department refuses as their record stands: look at each")
        List<ChildId> refused,

        @Schema(description = "The last status of HTTP; absent where nobody answered", example = "200") @Nullable Integer lastCode,

        @Schema(example = "2026-11-20T05:01:10Z") @Nullable Instant endedAt) {}
