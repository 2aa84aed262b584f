package org.holdfast.referral.child;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.WorkerId;
import org.holdfast.referral.matching.Evidence;
import org.jspecify.annotations.Nullable;

/** A record that may be about the same child, how it was weighed at the time, and what a person said. */
@Schema(name = "PossibleMatch", description = "Another record that may be about the same child")
record PossibleMatchView(
        ChildView child,

        @Schema(description = "All the evidence together, in points; each doubles the odds", example = "21.5")
        double weight,

        List<Evidence> evidence,
        @Schema(example = "2026-11-20T09:30:00Z") Instant foundAt,
        PossibleMatch.@Nullable Verdict verdict,

        @Schema(description = "Why a person said so", example = "Twin sisters, both at this school", maxLength = 1000)
        @Nullable String reason,

        @Nullable WorkerId decidedBy) {}
