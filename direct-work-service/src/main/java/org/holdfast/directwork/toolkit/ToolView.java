package org.holdfast.directwork.toolkit;

import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.ToolId;
import org.holdfast.platform.http.Identified;
import org.holdfast.platform.http.Versioned;
import org.jspecify.annotations.Nullable;

/** A tool as everyone who works here sees it. */
@Schema(name = "Tool", description = "Something a worker and a child can do together")
record ToolView(
        ToolId id,

        @Schema(description = "A short name that stays the same", example = "three-houses", maxLength = 60)
        String code,

        @Schema(example = "Three Houses", maxLength = 100) String name,

        @Schema(
                description = "What it is, in two sentences at most",
                example =
                        "The child draws a house for what worries them, one for what is good and one for their dreams.",
                maxLength = 500)
        String summary,

        @Schema(description = "What it is about", example = "[\"WORRIES\", \"WISHES\"]")
        List<Theme> themes,

        Ages ages,

        @Schema(description = "How much it asks the child to talk", example = "MIXED")
        Mode mode,

        @Schema(description = "What to bring", example = "[\"paper\", \"pens\"]")
        List<@Size(max = 200) String> materials,

        Length sessions,

        @Schema(description = "Where in the work it helps", example = "[\"ASSESSMENT\"]")
        List<Stage> stages,

        @Schema(description = "What to take care of", example = "[\"Write down exactly what the child says.\"]")
        List<@Size(max = 500) String> cautions,

        @Schema(description = "Whose idea it is", example = "Nicki Weld and Maggie Greening", maxLength = 200) @Nullable String credit,

        @Schema(description = "The training needed before using it", example = "TALKING_MATS") @Nullable Training training,

        @Schema(description = "The version of this text; work keeps the one it was done with", example = "1")
        int toolVersion,

        @Schema(description = "A retired tool is not used for new work", example = "APPROVED")
        ToolStatus status,

        @Schema(description = "Grows with every change of this entry", example = "0")
        int version)
        implements Identified, Versioned {}
