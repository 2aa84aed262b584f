package org.holdfast.workforce.programme;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.workforce.calendar.PlausibleDay;

/** Says that a programme is not begun any more. */
@Schema(description = "Says that a programme is not begun any more; whoever is on it ends it as it is")
record Retire(
        @Schema(description = "The last day on which somebody begins it; not in the past", example = "2027-08-31")
        @NotNull @PlausibleDay
        LocalDate lastStart) {}
