package org.holdfast.workforce.academy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Changes the number of places. */
@Schema(description = "Changes the number of places")
record ChangeCapacity(
        @Schema(description = "Not fewer than have a place", example = "20") @Min(1) @Max(500) int capacity) {}
