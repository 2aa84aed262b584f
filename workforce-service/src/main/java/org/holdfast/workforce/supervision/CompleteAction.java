package org.holdfast.workforce.supervision;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.workforce.calendar.PlausibleDay;

/** Says that something that was agreed is done. */
@Schema(name = "CompleteSupervisionAction", description = "Says that something that was agreed is done")
record CompleteAction(
        @Schema(description = "Which action, by its place on the record, from 0", example = "0") @Min(0) @Max(39) int action,

        @Schema(description = "When; not ahead", example = "2026-12-09") @NotNull @PlausibleDay
        LocalDate on) {}
