package org.holdfast.workforce.insight;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The workforce in figures. */
@Schema(name = "WorkforceInsight", description = "The workforce in figures")
record WorkforceInsight(
        WorkforceGrouping by,

        @Schema(description = "The day on which is counted", example = "2026-09-30")
        LocalDate on,

        List<WorkforceFigures> items) {}
