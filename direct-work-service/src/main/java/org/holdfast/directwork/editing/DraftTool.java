package org.holdfast.directwork.editing;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.directwork.toolkit.ToolText;

/** A tool that the catalogue does not have yet. */
@Schema(description = "A tool that the catalogue does not have yet")
record DraftTool(
        @Schema(
                description = "A short name that stays the same: small letters, digits and hyphens",
                example = "weather-report",
                maxLength = 60)
        @NotNull @Size(max = 60) @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*", message = "must be small letters, digits and hyphens")
        String code,

        @NotNull @Valid ToolText text) {}
