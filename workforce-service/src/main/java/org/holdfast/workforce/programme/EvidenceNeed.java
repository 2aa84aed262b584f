package org.holdfast.workforce.programme;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much evidence of a kind a portfolio holds at least. */
@Schema(description = "How much evidence of a kind the portfolio holds at least")
public record EvidenceNeed(
        @NotNull EvidenceKind kind,

        @Schema(description = "How many pieces", example = "3") @Min(1) @Max(50) int atLeast) {}
