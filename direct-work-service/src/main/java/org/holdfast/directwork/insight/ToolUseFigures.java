package org.holdfast.directwork.insight;

import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.ToolId;
import org.jspecify.annotations.Nullable;

/** How often a tool was used, and how it went. */
@Schema(name = "ToolUse", description = "How often a tool was used, and how it went")
record ToolUseFigures(
        ToolId toolId,

        @Schema(example = "Three Houses", maxLength = 100) String name,

        @Schema(description = "Sessions with it", example = "57")
        int sessions,

        @Schema(description = "Children it was used with", example = "41")
        int children,

        @Schema(description = "Sessions in which the child chose a face at the start and at the end", example = "40")
        int withFaces,

        @Schema(description = "Those of them that the child left with a happier face", example = "22")
        int happier,

        @Schema(description = "Sessions that ended early because of how the child was", example = "2")
        int stoppedForTheChild,

        @Schema(description = "How much children took part, on average, from 0 to 4", example = "3.2")
        BigDecimal engagement,

        @Schema(
                description = "What colleagues think of it in published notes, on average, from 1 to 5",
                example = "4.3")
        @Nullable BigDecimal rating) {}
