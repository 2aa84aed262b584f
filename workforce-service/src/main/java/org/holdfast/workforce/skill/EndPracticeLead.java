package org.holdfast.workforce.skill;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.holdfast.workforce.calendar.PlausibleDay;

/** Says until when somebody led practice in something. */
@Schema(description = "Says until when somebody led practice in something")
record EndPracticeLead(
        @Schema(description = "The last day", example = "2027-03-31") @NotNull @PlausibleDay
        LocalDate until) {}
