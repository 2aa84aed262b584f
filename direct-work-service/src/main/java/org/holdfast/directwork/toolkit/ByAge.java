package org.holdfast.directwork.toolkit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a tool changes with the age of the child. */
@Schema(name = "ToolByAge", description = "How the tool changes with the age of the child")
public record ByAge(
        @NotNull @Valid Ages ages,

        @Schema(
                description = "What to do differently at these ages",
                example = "Use a toy house or three boxes. Fifteen minutes is plenty.",
                maxLength = 600)
        @NotBlank @Size(max = 600) String how) {}
