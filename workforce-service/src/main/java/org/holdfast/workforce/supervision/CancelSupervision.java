package org.holdfast.workforce.supervision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Calls a planned supervision off. */
@Schema(description = "Calls a planned supervision off")
record CancelSupervision(
        @NotNull CancelledBy by,

        @Schema(example = "Emergency hearing", maxLength = 1000) @NotBlank @Size(max = 1000) String reason) {}
