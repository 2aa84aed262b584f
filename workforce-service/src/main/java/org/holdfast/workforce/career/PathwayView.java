package org.holdfast.workforce.career;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.contracts.WorkerId;
import org.holdfast.workforce.staff.Grade;
import org.jspecify.annotations.Nullable;

/** Where somebody stands on the career map, and what they could do next. */
@Schema(name = "Pathway", description = "Where somebody stands on the career map, and what they could do next")
record PathwayView(
        WorkerId workerId,
        Grade grade,

        @Schema(description = "Absent where the map has no stage for the grade") @Nullable Road road,

        @Schema(description = "Since when they have had the grade", example = "2025-09-08")
        LocalDate inGradeSince,

        @Schema(description = "Practice before management, and what is nearest first")
        List<StepView> next) {}
