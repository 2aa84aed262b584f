package org.holdfast.workforce.absence;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.workforce.calendar.PlausibleDay;

/** Says when somebody is back. */
@Schema(description = "Says when somebody is back")
public record RecordReturn(
        @Schema(description = "The first day back; the day before becomes the last day away", example = "2026-11-30")
        @NotNull @PlausibleDay
        LocalDate on) {}
