package org.holdfast.directwork.insight;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The toolkit in figures. */
@Schema(description = "The toolkit in figures")
record ToolInsight(
        @Schema(description = "The first day", example = "2026-09-26")
        LocalDate from,

        @Schema(description = "The last day", example = "2026-11-20")
        LocalDate until,

        @Schema(description = "Tools in use that nobody used in this time", example = "9")
        int unused,

        @Schema(description = "Tools that were used, most used first")
        List<ToolUseFigures> items) {}
