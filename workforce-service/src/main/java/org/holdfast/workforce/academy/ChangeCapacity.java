package org.holdfast.workforce.academy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says how many there is room for now. */
@Schema(description = "Says how many there is room for now")
record ChangeCapacity(
        @Schema(description = "Not fewer than have a place", example = "20") @Min(1) @Max(500) int capacity) {}
