package org.holdfast.workforce.strategy;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What a figure was on a day. */
@Schema(name = "ObjectiveReading", description = "What a figure was on a day")
record Reading(
        @Schema(example = "2026-11-22") LocalDate day,

        @Schema(description = "In the unit of the figure; absent where there was nothing to count", example = "7.5")
        @Nullable BigDecimal value) {}
