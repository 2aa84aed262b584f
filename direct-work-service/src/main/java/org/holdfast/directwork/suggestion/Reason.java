package org.holdfast.directwork.suggestion;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Something that speaks for a tool, or against it. The points of all reasons add up to those of the tool. */
@Schema(name = "SuggestionReason", description = "Something that speaks for a tool, or against it")
record Reason(
        @Schema(description = "What it counts; below 0 it speaks against the tool", example = "30")
        int points,

        @Schema(description = "In words", example = "Works without words", maxLength = 300)
        String words) {}
