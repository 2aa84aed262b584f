package org.holdfast.referral.merging;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.ChildId;
import org.holdfast.contracts.WorkerId;
import org.holdfast.platform.http.Identified;
import org.holdfast.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/** A merge, and its undoing where there was one. */
@Schema(name = "Merge")
record MergeView(
        MergeId id,

        @Schema(description = "The record that leads to the other one")
        ChildId recordId,

        @Schema(description = "The record it leads to") ChildId intoId,

        @Schema(example = "The school spelt the name differently; same mother, same address", maxLength = 1000)
        String reason,

        WorkerId mergedBy,
        @Schema(example = "2026-11-20T11:00:00Z") Instant mergedAt,

        @Schema(example = "They are cousins: the mothers are sisters", maxLength = 1000) @Nullable String undoneReason,

        @Nullable WorkerId undoneBy,
        @Schema(example = "2026-11-21T09:10:00Z") @Nullable Instant undoneAt,
        int version)
        implements Identified, Versioned {}
