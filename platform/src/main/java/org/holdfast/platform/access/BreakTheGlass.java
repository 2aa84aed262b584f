package org.holdfast.platform.access;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A look at a child's record for a reason that is not on record, which the caller gives here. */
@Schema(description = "Why you need to see this child's record, and for how long. Your manager is told.")
record BreakTheGlass(
        @NotNull AccessReason reason,

        @Schema(example = "Police rang about this child tonight; I am on duty", maxLength = 1000)
        @NotBlank @Size(max = 1000) String explanation,

        @Schema(description = "How long, in minutes, at most a day", example = "60") @Min(5) @Max(1440) int minutes) {}
