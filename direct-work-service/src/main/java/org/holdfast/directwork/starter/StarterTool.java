package org.holdfast.directwork.starter;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.ToolId;

/** A tool of a starter set. */
@Schema(description = "A tool of a starter set, and why it is among the first")
record StarterTool(
        @NotNull ToolId toolId,

        @Schema(
                description = "Why it is among the first",
                example = "You will need it on your first visit.",
                maxLength = 500)
        @NotBlank @Size(max = 500) String why) {}
