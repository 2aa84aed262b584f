package org.holdfast.directwork.toolkit;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.ToolId;
import org.jspecify.annotations.Nullable;

/** A tool to take out of use. */
@Schema(description = "A tool to take out of use")
record RetireTool(
        @Schema(description = "Why", example = "Children found the questions too direct", maxLength = 500)
        @NotBlank @Size(max = 500) String reason,

        @Schema(description = "What to use instead, where there is something") @Nullable ToolId replacedBy) {}
