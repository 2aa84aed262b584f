package org.holdfast.workforce.strategy;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Says that an objective is followed no longer. */
@Schema(description = "Says that an objective is followed no longer")
record EndObjective(
        @Schema(description = "Why", example = "Met for a year; another takes its place", maxLength = 1000)
        @NotBlank @Size(max = 1000) String reason) {}
